"""One module per revision. Each repeats what it creates and imports no table: tables change, history does not."""
