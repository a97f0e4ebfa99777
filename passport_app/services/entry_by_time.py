"""Which entry of a ledger was the last by a time, for whoever knows the day of a theft and not the number."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import NamedTuple

from passport_app.domain.errors import InputError
from passport_app.ledger.clock import last_entry_by
from passport_app.ledger.connection import explained
from passport_app.ledger.reader import Reader

_MOMENT = re.compile(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d)?( ?Z|[+-]\d\d:\d\d)?)?", re.IGNORECASE)


class EntryByTime(NamedTuple):
    """The last entry by a time."""

    seq: int
    kind: str
    at: str
    """When it was entered, by its own word: UTC, as all times here."""
    moment: str
    """The time asked for."""
    after: int
    """How many entries came after it."""


def entry_by_time(ledger: Path, moment: str) -> EntryByTime:
    """Return the entry before the first one that says it is later than a date or time.

    A date stands for its beginning, a time without zone is UTC. Raises InputError `no_time`, `none_by_then`;
    LedgerError.
    """
    asked = moment_of(moment)
    with Reader(ledger) as reader, explained(ledger):
        entry = last_entry_by(reader.db, asked)
        if entry is None:
            text = f"The first entry of {ledger.name} is later than {asked}: nothing would be left to believe."
            raise InputError("none_by_then", text)
        return EntryByTime(entry.seq, entry.kind, entry.at, asked, reader.tree().size - entry.seq - 1)


def moment_of(text: str) -> str:
    """Return a date or time as UTC to the second, `2026-11-23T20:00:00Z`; raises InputError `no_time`."""
    given = text.strip()
    try:
        if not _MOMENT.fullmatch(given):
            raise ValueError
        moment = datetime.fromisoformat(given.upper().replace(" Z", "Z"))
        moment = moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError) as error:  # a zone can lead out of the years 1 to 9999
        raise InputError(
            "no_time", f'"{given[:40]}" is no date or time; write 2026-11-23, or 2026-11-23 14:05 (UTC).'
        ) from error
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
