"""Step 6: what speaks for and against a client, the numbers of a year, and the decision."""
