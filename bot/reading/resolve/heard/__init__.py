"""How what a clause says is taken, one file a theme."""
