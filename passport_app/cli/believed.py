"""How far a revoked key is believed: by the number of an entry, or by a date that says which entry that is."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from passport_app.cli.common import tell

F = TypeVar("F", bound=Callable[..., Any])


def believed_options(command: F) -> F:
    """Add `--last-believed`, `--believed-until` and `--yes`; `last_believed_of` reads them."""
    entry = click.option("--last-believed", type=int, metavar="ENTRY", help="The last entry still believed.")
    moment = click.option(
        "--believed-until",
        metavar="TIME",
        help="Instead: the date or time (UTC) up to which it is believed; which entry that is, is told and asked.",
    )
    return entry(moment(click.option("--yes", is_flag=True, help="Do not ask about that entry.")(command)))


def last_believed_of(ledger: Path, last_believed: int | None, believed_until: str | None, *, yes: bool) -> int | None:
    """Return the last entry believed, None where neither is given; what a time means is told, and on a terminal asked.

    Raises UsageError where both are given, Abort; as `entry_by_time`.
    """
    if believed_until is None:
        return last_believed
    if last_believed is not None:
        raise click.UsageError("Say either --last-believed ENTRY or --believed-until TIME.")
    from passport_app.services.entry_by_time import entry_by_time

    found = entry_by_time(ledger, believed_until)
    tell(
        f"The last entry by {found.moment} is {found.seq:,} ({found.kind}, entered {found.at}); {found.after:,} came "
        "after it and would not be believed.\nThese are the times that its writers gave: a thief may have written "
        "earlier ones. What a checkpoint kept outside holds, passport audit --against FILE tells."
    )
    if not yes and sys.stdin.isatty():
        click.confirm(f"Believe it up to entry {found.seq:,}?", abort=True, err=True)
    return found.seq
