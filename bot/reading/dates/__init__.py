"""Dates in free text: where they stand and what they mean."""
