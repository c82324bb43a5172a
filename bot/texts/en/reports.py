"""English: status, flags and recaps."""
