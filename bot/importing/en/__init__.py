"""The words of English plans."""
