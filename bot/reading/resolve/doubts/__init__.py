"""What leaves it open what was meant, one file a theme."""
