"""What work waits for, or what went wrong: which words of a clause name it."""
