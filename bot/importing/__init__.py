"""Plans that people wrote elsewhere, read: text and files in, values out."""
