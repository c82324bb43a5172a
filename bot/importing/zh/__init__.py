"""The words of Chinese plans."""
