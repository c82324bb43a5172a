"""Chinese: prompts, replies and receipts."""
