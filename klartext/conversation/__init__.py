"""Step 4: the setting of the talk, the lines for it, and what came out."""
