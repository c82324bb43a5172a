"""Chinese: status, flags and recaps."""
