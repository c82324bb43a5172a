"""Chinese: plans and their forms."""
