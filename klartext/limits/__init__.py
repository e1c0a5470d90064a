"""Step 1: what one puts up with, what one raises, what ends it, and the log held against it."""
