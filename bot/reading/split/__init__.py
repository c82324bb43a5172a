"""A reply in clauses: sentences, lists, forms, headings."""
