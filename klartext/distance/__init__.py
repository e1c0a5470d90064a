"""Step 2: hours, rules and check-ins that keep work at work."""
