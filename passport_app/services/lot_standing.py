"""How one lot stands: its assays against its specification and by how much, its documents, what was decided of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from passport_app.issuing.stating import assessment_of
from passport_app.ledger.disposing import Disposition, dispositions
from passport_app.ledger.reader import Reader
from passport_app.rules.specification import SOON, convert, decimal_text


@dataclass(frozen=True, slots=True)
class Held:
    """A limit of the material's specification and what was assayed against it."""

    analyte: str
    specification: str
    unit: str
    minimum: str | None
    maximum: str | None
    value: str | None
    """In the limit's unit, exact; None where it was not assayed, or in a unit that cannot be compared."""
    verdict: str
    """`met`, `below_minimum`, `above_maximum`, `unit_mismatch`, `not_assayed`."""
    by: str | None
    """By how much it misses the limit, in its unit."""
    method: str | None
    laboratory: str | None
    sampled_on: str | None


@dataclass(frozen=True, slots=True)
class Document:
    """A piece of evidence that came with the lot."""

    name: str
    sha256: str | None
    """None where the file was not at hand when the lot was recorded."""
    valid_until: str | None
    state: str
    """`valid`, `lapsing` within thirty days, `lapsed`, `undated`."""


@dataclass(frozen=True, slots=True)
class LotStanding:
    """A lot at a glance."""

    verdict: str
    """`conforms`, `fails`, `incomplete`, `unspecified`."""
    limits: tuple[Held, ...]
    documents: tuple[Document, ...]
    dispositions: tuple[Disposition, ...]
    """The newest first."""


def lot_standing(reader: Reader, lot: str, today: date) -> LotStanding:
    """Return how a lot of material stands on a day; raises InputError `unknown_lot`."""
    assessed = assessment_of(reader, lot, today)
    return LotStanding(
        verdict=assessed["verdict"],
        limits=tuple(_held(limit) for limit in assessed["limits"]),
        documents=tuple(_document(document, today) for document in assessed["documents"]),
        dispositions=tuple(dispositions(reader, lot)),
    )


def _held(limit: dict[str, Any]) -> Held:
    value = None
    if limit["value"] is not None and limit["valueUnit"] is not None:
        value = convert(Fraction(limit["value"]), limit["valueUnit"], limit["unit"])
    bound = {"below_minimum": limit["minimum"], "above_maximum": limit["maximum"]}.get(limit["verdict"])
    by = None if value is None or bound is None else decimal_text(abs(value - Fraction(bound)))
    return Held(
        analyte=limit["analyte"], specification=limit["specification"], unit=limit["unit"], minimum=limit["minimum"],
        maximum=limit["maximum"], value=None if value is None else decimal_text(value), verdict=limit["verdict"], by=by,
        method=limit["method"], laboratory=limit["laboratory"], sampled_on=limit["sampledOn"],
    )  # fmt: skip


def _document(document: dict[str, Any], today: date) -> Document:
    until = document["validUntil"]
    state = "undated"
    if until is not None:
        last = date.fromisoformat(until)
        state = "lapsed" if last < today else "lapsing" if last <= today + SOON else "valid"
    return Document(document["name"], document["sha256"], until, state)
