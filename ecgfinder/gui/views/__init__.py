"""What the window shows: widgets that draw models and pass on what the user does."""
