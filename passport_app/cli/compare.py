"""`passport compare`."""

from __future__ import annotations

import sys
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from passport_app.cli.common import (
    DONE,
    FAILED,
    INDETERMINATE,
    Bar,
    command,
    json_option,
    ledger_argument,
    show_json,
    show_table,
    tell,
)

if TYPE_CHECKING:
    from passport_app.services.compare_ledgers import Comparison

_SAY = {
    "same": "Both hold the same {common:,} entries.",
    "here_is_longer": "{there} is the beginning of {here}: the same {common:,} entries, and {more_here:,} more here.",
    "there_is_longer": "{here} is the beginning of {there}: the same {common:,} entries, {more_there:,} more there.",
    "fork": "A FORK: from entry {common:,} on the two tell different stories under one name. One was rewritten.",
    "other_ledger": "They are different ledgers: {origin_here} and {origin_there}.",
}
_STATUS = {"fork": FAILED, "other_ledger": INDETERMINATE}


@click.command("compare")
@ledger_argument
@click.argument("other", type=click.Path(path_type=Path))
@click.option(
    "-o",
    "--fork-evidence",
    "--output",
    "output",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write what proves a fork to this new file, for anyone to verify.",
)
@json_option
@command
def run(ledger: Path, other: Path, output: Path | None, as_json: bool) -> None:
    """Hold two copies of a ledger against each other, entry by entry: what has one that the other lacks?

    Exit status: 0 the same, or one the beginning of the other; 1 a fork; 3 different ledgers.

    Example: passport compare plant.passports auditors-copy.passports --fork-evidence fork.json
    """
    from passport_app.services.compare_ledgers import compare_ledgers, keep_fork

    with Bar() as bar:
        found = compare_ledgers(ledger, other, progress=bar)
    if output is not None and found.standing == "fork":
        keep_fork(found, output)
        tell(f"The proof is kept in {output}: passport verify it.")
    show_json(_told(found)) if as_json else _show(found)
    sys.exit(_STATUS.get(found.standing, DONE))


def _told(found: Comparison) -> dict[str, Any]:
    return {**asdict(replace(found, evidence=None)), "evidence": found.evidence is not None}


def _show(found: Comparison) -> None:
    here, there = found.here, found.there
    words = {
        "common": found.common,
        "here": here.file,
        "there": there.file,
        "more_here": here.entries - found.common,
        "more_there": there.entries - found.common,
        "origin_here": here.origin,
        "origin_there": there.origin,
    }
    click.echo(_SAY[found.standing].format(**words))
    for copy in (here, there):
        kinds = ", ".join(f"{kind} {count:,}" for kind, count in copy.more) or "nothing"
        sound = "as its checkpoints sign them" if copy.sound else "NOT as its checkpoints sign them: passport audit"
        click.echo(f"  {copy.file}: {copy.entries:,} entries, {sound}; from the first difference on: {kinds}")
    for copy, other in ((here, there), (there, here)):
        if copy.entries_more and found.standing != "other_ledger":
            click.echo(f"\n{copy.file} has, and {other.file} lacks or tells otherwise:")
            show_table(
                ("entry", "kind", "at", "what"), [(str(m.seq), *m[1:]) for m in copy.entries_more[:50]], right=[0]
            )
            if copy.entries - found.common > 50:
                click.echo(f"... and {copy.entries - found.common - 50:,} more; --json lists the first 500.")
