"""The start page: what this is, what brings you here, the steps, the client, the way back."""

import streamlit as st

from components import reader
from components.arrival import ask_about_pending, been_here_before
from components.clients import show_client_card, show_clients
from components.doors import show_doors
from components.looking_again import show_looking_again
from components.moment import show_moment
from components.task_list import show_task_list
from components.welcome import offer_only_this_visit, show_welcome

desk = reader.desk()
show_welcome(desk)
ask_about_pending(desk)
show_looking_again(desk)
if show_doors(desk):
    show_moment(desk)
show_task_list(desk)
show_client_card(desk)
show_clients(desk)
st.divider()
been_here_before(desk)
offer_only_this_visit(desk)
