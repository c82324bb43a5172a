"""Chinese: verbs, help and errors."""
