"""Of which actions a clause speaks, where others tell: one file a way to tell."""
