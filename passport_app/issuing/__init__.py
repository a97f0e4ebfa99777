"""What is composed to be signed: facts of the ledger, judged by the rules, in the form in which they leave the house.

A floor of its own between services, which are acts and never call each other, and the rooms below, which know nothing
of each other: several acts compose the same statement.
"""
