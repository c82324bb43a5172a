"""Chinese: the delivery log and what became of a delivery."""
