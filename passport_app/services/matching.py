"""Everything that a list would find, however much it is: a choice that is a question, not rows on a screen."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from passport_app.domain.errors import InputError
from passport_app.ledger.cell_listing import CellListing
from passport_app.ledger.listing import conditions_of
from passport_app.ledger.reader import Reader
from passport_app.ledger.withdrawing import batteries_signed, batteries_to_sign


class Matching(NamedTuple):
    """What a list was asked for: the beginning of a name, and conditions by the names of its filters."""

    search: str
    filters: Mapping[str, str]


def batteries_matching(reader: Reader, asked: Matching, *, signed: bool) -> list[str]:
    """Return every battery that matches and is not withdrawn; `signed`: of these, those that have a passport.

    Raises InputError `none_match`.
    """
    where, values, _ = conditions_of("batteries", asked.search, asked.filters)
    found = (batteries_signed if signed else batteries_to_sign)(reader, where, values)
    if not found:
        text = (
            "None of the batteries that were found has a passport that counts."
            if signed
            else "The passports of all batteries that were found were withdrawn; sign anew for one by its name."
        )
        raise InputError("none_match", text)
    return found


def cell_lots_matching(reader: Reader, asked: Matching) -> list[str]:
    """Return every lot with a cell whose serial matches, in the order of the book; raises InputError `none_match`."""
    found = CellListing(reader.db, asked.search, asked.filters).lots()
    if not found:
        raise InputError("none_match", "No cell lot holds a cell that was found.")
    return list(found)
