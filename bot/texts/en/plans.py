"""English: plans and their forms."""
