"""Use cases: the only place where the floors below meet."""
