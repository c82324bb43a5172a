"""What a plan form is filled with from free text."""
