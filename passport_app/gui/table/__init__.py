"""Tables that fetch what is seen."""
