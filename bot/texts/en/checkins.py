"""English: prompts, replies and receipts."""
