"""Which clause speaks of which action."""
