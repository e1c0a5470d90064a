"""Step 5: the ladder of consequences and how believable it is."""
