"""Chinese words and patterns, by what they tell."""
