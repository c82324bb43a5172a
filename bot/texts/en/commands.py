"""English: verbs, help and errors."""
