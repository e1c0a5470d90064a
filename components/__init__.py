"""Streamlit building blocks: what pages are made of. They know the core; the core never knows them."""
