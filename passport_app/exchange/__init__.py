"""Data formats in and out."""
