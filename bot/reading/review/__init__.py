"""What clauses tell together, and what only looks like a report."""
