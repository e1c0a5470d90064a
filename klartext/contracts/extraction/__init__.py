"""The text of a contract's file, read in a process of its own: what people upload may be made to do harm."""
