"""English words of dates."""
