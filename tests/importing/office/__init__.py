"""Plan documents as companies pass them round, each with what a reader takes over."""
