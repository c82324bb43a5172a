"""Which words of a reply are those of a title."""
