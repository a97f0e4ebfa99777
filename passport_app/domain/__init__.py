"""The vocabulary and the arithmetic: standard library only."""
