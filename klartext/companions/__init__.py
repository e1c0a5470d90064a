"""Neighbouring topics: a short text and a checklist each, beside the steps where they help."""
