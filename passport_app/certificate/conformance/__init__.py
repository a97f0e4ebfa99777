"""Whether a file is what it claims to be: an archive document (PDF/A-3b), tagged for those who do not see it."""
