"""Scrap, waste, by-products and losses of production, by process and role: how much, used again where, what is left."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from passport_app.domain.tables import PROCESSES
from passport_app.ledger.flows import FIRST, LAST
from passport_app.ledger.reader import Reader
from passport_app.ledger.streams import Stream, StreamLot, lots_of_stream, streams

MOST = 500
"""Lots of a stream that are listed."""


def scrap_streams(reader: Reader, *, since: str = FIRST, until: str = LAST, site: str = "") -> list[Stream]:
    """Return the streams in the order of the making; masses are integer micrograms.

    `since` and `until` are dates of the batches' start; `site` is the id of the one site looked at.
    """
    place = {process: number for number, process in enumerate(PROCESSES)}
    return sorted(streams(reader.db, since, until, site), key=lambda s: place.get(s.process, len(place)))


def lots_of(
    reader: Reader, stream: Stream, *, since: str = FIRST, until: str = LAST, site: str = ""
) -> list[StreamLot]:
    """Return the newest lots of a stream, at most `MOST`."""
    return lots_of_stream(reader.db, stream.process, stream.role, since, until, site, most=MOST)


def part_of_output(stream: Stream) -> str:
    """Return which part of its batches' output a stream is, in percent, rounded down to a hundredth."""
    if not stream.output:
        return ""
    hundredths = Fraction(stream.made * 10_000, stream.output).__floor__()
    if not hundredths and stream.made:
        return "< 0.01"
    return f"{hundredths // 100}.{hundredths % 100:02d}"


def as_table(found: list[Stream]) -> list[tuple[Any, ...]]:
    """Return streams as rows with a header; masses in micrograms."""
    header = ("process", "role", "lots", "made_ug", "used_again_ug", "left_ug", "of_output_ug", "into")
    rows = [(s.process, s.role, s.lots, s.made, s.used, s.made - s.used, s.output, " ".join(s.into)) for s in found]
    return [header, *rows]
