"""The book: entries, tree, checkpoints, derived tables."""
