"""What is to be noted of each action, and whether that is sure."""
