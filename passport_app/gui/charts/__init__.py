"""Pictures painted by hand: no chart library that is licensed for what we ship does these."""
