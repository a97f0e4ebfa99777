"""The regulation, as data with small evaluators."""
