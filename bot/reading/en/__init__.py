"""English words and patterns, by what they tell."""
