"""What is found in a text before it is cut: dates, references, amounts."""
