"""What a contract says and what follows from it: checklist, deadlines, interest and reader."""
