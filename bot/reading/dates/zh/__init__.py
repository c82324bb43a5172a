"""Chinese words of dates."""
