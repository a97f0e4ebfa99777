"""Checks across the columns of one row: a table of small functions, each of which goes over a chunk's records.

A faulty or empty value is None and is passed over: it has been reported, or may be empty.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from fractions import Fraction
from operator import itemgetter
from typing import cast

from passport_app.domain.cell import WIDEST_NUMBER, SerialRange
from passport_app.domain.quantity import PPM
from passport_app.domain.tables import Record
from passport_app.intake.fault import FieldError

_DIGITS = "0123456789"
_SHARES = itemgetter(3, 4, 5)

RowFault = tuple[int, str, FieldError]
"""The index of a record, the column to show, and what is wrong."""
RowCheck = Callable[[Sequence[Record]], Iterator[RowFault]]


def shares_within_whole(records: Sequence[Record]) -> Iterator[RowFault]:
    """Contents: the shares of an element's mass are together at most 1 000 000 ppm; the rest is primary."""
    shares = cast("Iterator[tuple[int | None, int | None, int | None]]", map(_SHARES, records))
    sums = [(pre or 0) + (post or 0) + (unknown or 0) for pre, post, unknown in shares]
    if max(sums, default=0) <= PPM:
        return
    for index, together in enumerate(sums):
        if together > PPM:
            text = (
                f"pre_consumer_ppm, post_consumer_ppm and unknown_ppm are together {together} ppm; "
                "they share one mass, so at most 1000000."
            )
            yield index, "pre_consumer_ppm", FieldError("shares_above_whole", text)


def waste_has_reason(records: Sequence[Record]) -> Iterator[RowFault]:
    """Outputs: manufacturing waste says why it cannot be re-used in the same process (Art. 3(51))."""
    for index, record in enumerate(records):
        if record[4] == "manufacturing_waste" and record[5] is None:
            text = "Manufacturing waste needs the reason why it cannot be re-used in the same process (Art. 3(51))."
            yield index, "reason", FieldError("reason_missing", text)


def minimum_below_maximum(records: Sequence[Record]) -> Iterator[RowFault]:
    """Specifications: the minimum is at most the maximum, compared exactly."""
    for index, record in enumerate(records):
        minimum, maximum = record[3], record[4]
        if minimum is not None and maximum is not None and Fraction(str(minimum)) > Fraction(str(maximum)):
            text = f"The minimum {minimum} is above the maximum {maximum}; swap or correct them."
            yield index, "minimum", FieldError("minimum_above_maximum", text)


def ends_after_start(records: Sequence[Record]) -> Iterator[RowFault]:
    """Batches: the end is not before the start, both taken with their offsets."""
    for index, record in enumerate(records):
        started, ended = record[3], record[4]
        if started is None or ended is None:
            continue
        if _before(str(ended), str(started)):
            text = f"The batch ended ({ended}) before it started ({started}); correct one of the times."
            yield index, "ended_at", FieldError("ended_before_start", text)


def _before(one: str, other: str) -> bool:
    if len(one) == len(other) and one[-6:] == other[-6:]:
        # Both are in the one spelling that intake gives times, with the same offset: their order is that of the text.
        return one < other
    return datetime.fromisoformat(one) < datetime.fromisoformat(other)


def _range_check(first: int, last: int) -> RowCheck:
    def ends_of_range_match(records: Sequence[Record]) -> Iterator[RowFault]:
        for index, record in enumerate(records):
            one, other = record[first], record[last]
            if one is None or other is None or _plainly_a_range(str(one), str(other)):
                continue
            try:
                SerialRange.parse(str(one), str(other))
            except ValueError as error:
                text = str(error)
                yield index, "last_serial", FieldError("serial_range", f"{text[0].upper()}{text[1:]}.")

    return ends_of_range_match


def _plainly_a_range(one: str, other: str) -> bool:
    """Tell quickly what `SerialRange.parse` would take: ends that differ in their last eight digits alone."""
    return (
        len(one) == len(other)
        and one <= other
        and one[-8:].isdecimal()
        and other[-8:].isdecimal()
        and one[:-8] == other[:-8]
        and other.isascii()
        and one.isascii()
        and len(one) - len(one.rstrip(_DIGITS)) <= WIDEST_NUMBER
    )


def serial_counts(records: Sequence[Record]) -> Iterator[RowFault]:
    """Cell events: a serial ends in digits, as the ranges do in which it must lie."""
    for index, record in enumerate(records):
        if record[0] is None:
            continue
        try:
            SerialRange.parse(str(record[0]), str(record[0]))
        except ValueError as error:
            text = str(error)
            yield index, "serial", FieldError("serial", f"{text[0].upper()}{text[1:]}.")


ROW_CHECKS: dict[str, tuple[RowCheck, ...]] = {
    "contents": (shares_within_whole,),
    "outputs": (waste_has_reason,),
    "specifications": (minimum_below_maximum,),
    "batches": (ends_after_start,),
    "cell_lots": (_range_check(3, 4),),
    "battery_cells": (_range_check(1, 2),),
    "cell_events": (serial_counts,),
}
"""The checks of each table that has any."""
