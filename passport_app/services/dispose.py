"""Decide about lots: quarantine, release, reject, with a reason and by whom; undone by a newer decision only."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from passport_app.domain.errors import InputError
from passport_app.domain.job import utc_now
from passport_app.domain.text import display_name, first_hidden, without_idle_joiners
from passport_app.ledger.disposing import STATUSES, Disposition, cannot_follow, dispositions, moment, to_seconds
from passport_app.ledger.reader import Reader
from passport_app.ledger.signing import signing_keys
from passport_app.ledger.writer import Writer

__all__ = ["STATUSES", "Standing", "dispose", "history", "standing"]

_LONGEST_REASON, _LONGEST_NAME, _MOST_LOTS = 500, 200, 10_000
_STANDING = (
    "SELECT lot.kind, lot.material, lot.mass_ug, lot.used_ug, coalesce(d.status, 'released') AS status, d.reason, "
    "(SELECT count(*) FROM draw WHERE draw.lot = lot.key) AS batches, "
    "(SELECT count(DISTINCT battery) FROM battery_range WHERE cell_lot = lot.key) AS batteries FROM lot "
    "LEFT JOIN disposition d ON d.lot = lot.key WHERE lot.id = ?"
)


class Standing(NamedTuple):
    """How a lot stands before it is decided about; masses are micrograms."""

    lot: str
    material: str | None
    """None for a cell lot."""
    mass: int | None
    remaining: int | None
    status: str
    reason: str | None
    batches: int
    """Batches that used it already."""
    batteries: int
    """Batteries that hold cells of it."""


def standing(reader: Reader, lots: Sequence[str]) -> list[Standing]:
    """Return how lots stand; raises InputError `unknown_id`."""
    found = []
    for lot in dict.fromkeys(lots):
        row = reader.row(_STANDING, (lot,))
        if row is None:
            raise InputError("unknown_id", f'This ledger holds no lot "{lot}". Check the spelling; ids are exact.')
        left = None if row["mass_ug"] is None else row["mass_ug"] - row["used_ug"]
        found.append(
            Standing(
                lot,
                row["material"],
                row["mass_ug"],
                left,
                row["status"],
                row["reason"],
                row["batches"],
                row["batteries"],
            )
        )
    return found


def history(reader: Reader, lot: str) -> list[Disposition]:
    """Return what was decided about a lot, the newest first."""
    return dispositions(reader, lot)


def dispose(
    ledger: Path,
    lots: Sequence[str],
    status: str,
    *,
    reason: str,
    passphrase: str,
    by: str = "",
    since: str | None = None,
) -> list[Disposition]:
    """Enter one decision about lots, all of them or none; returns how each stands now.

    `status` is one of `STATUSES`; `since` a time with offset from which it holds, by default now, never later.
    Raises InputError `status`, `reason`, `signer`, `since`, `unknown_id`, `status_order`, `no_lots`, `too_many`;
    KeyFileError, LedgerError.
    """
    reason, by = _words(status, reason, by)
    wanted = list(dict.fromkeys(lots))
    if not wanted or len(wanted) > _MOST_LOTS:
        raise InputError("no_lots" if not wanted else "too_many", f"Name 1 to {_MOST_LOTS} lots.")
    now = utc_now()
    start = _start(since, now)
    with Reader(ledger) as reader:
        _refuse(reader, wanted, status, start)
    key = signing_keys(ledger, passphrase)["log"]
    with Writer(ledger, key) as writer:
        writer.begin(now)
        for lot in wanted:
            writer.append(
                "disposition", {"lot": lot, "status": status, "reason": reason, "by": by, "since": moment(start)}
            )
        writer.commit()
    with Reader(ledger) as reader:
        return [dispositions(reader, lot)[0] for lot in wanted]


def _words(status: str, reason: str, by: str) -> tuple[str, str]:
    if status not in STATUSES:
        raise InputError("status", f"A lot can be {', '.join(STATUSES[:-1])} or {STATUSES[-1]}, not {status!r}.")
    reason, by = without_idle_joiners(" ".join(reason.split())), display_name(by, _LONGEST_NAME + 1)
    if not reason or len(reason) > _LONGEST_REASON or first_hidden(reason):
        raise InputError(
            "reason", f"Say why, in at most {_LONGEST_REASON} visible characters: an auditor reads it in the book."
        )
    if len(by) > _LONGEST_NAME:
        raise InputError("signer", f"The name of who decides has at most {_LONGEST_NAME} characters.")
    return reason, by


def _start(since: str | None, now: str) -> int:
    """Return from when it holds, in seconds since 1970; raises InputError `since`."""
    if since is None:
        return to_seconds(now)
    from passport_app.intake.fault import FieldError  # noqa: PLC0415 - only where a time was given
    from passport_app.intake.value import read_time  # noqa: PLC0415

    try:
        start = to_seconds(read_time(since.strip()))
    except FieldError as fault:
        raise InputError("since", fault.message) from None
    if start > to_seconds(now):
        raise InputError("since", f"A decision cannot hold from a time to come ({since}; it is {now}).")
    return start


def _refuse(reader: Reader, lots: Sequence[str], status: str, start: int) -> None:
    """Refuse what cannot follow the decisions that there are, all at once."""
    faults = []
    for stands in standing(reader, lots):
        last = next(iter(dispositions(reader, stands.lot)), None)
        why = cannot_follow((last.status, to_seconds(last.since)) if last else None, status, start)
        if why:
            faults.append(f"Lot {stands.lot}: {why}.")
    if faults:
        more = f" ... and {len(faults) - 5} more." if len(faults) > 5 else ""
        raise InputError("status_order", " ".join(faults[:5]) + more + " Nothing was written.")
