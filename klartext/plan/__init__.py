"""What comes out of the steps: tasks, dates and the action plan on paper."""
