"""Keys, signatures and proofs."""
