"""Step 3: saying it firmly, with respect and with facts: drafts, tone and the e-mail."""
