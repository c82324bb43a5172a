"""What one clause says: status, shares, days, readings, blockers, help."""
