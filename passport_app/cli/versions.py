"""`passport versions`."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click

from passport_app.cli.common import command, json_option, ledger_argument, show_json, show_table


@click.command("versions")
@ledger_argument
@click.argument("battery")
@click.option("--differences", "pair", nargs=2, type=int, metavar="OLD NEW", help="What two versions state otherwise.")
@json_option
@command
def run(ledger: Path, battery: str, pair: tuple[int, int] | None, as_json: bool) -> None:
    """List the versions of a battery's passport, or what differs between two of them.

    Example: passport versions plant.passports EV-72-00021 --differences 1 2
    """
    from passport_app.services.open_ledger import open_ledger
    from passport_app.services.passport_versions import differences, versions_of

    with open_ledger(ledger) as reader:
        if pair:
            found = differences(reader, battery, *pair)
            if as_json:
                show_json([asdict(one) for one in found])
            elif found:
                headers = ("what", f"version {pair[0]}", f"version {pair[1]}")
                show_table(headers, [(one.path, one.before or "-", one.after or "-") for one in found])
            else:
                click.echo("Both versions state the same of the battery.")
            return
        versions = versions_of(reader, battery)
    if as_json:
        show_json([one.as_row() for one in versions])
        return
    if not versions:
        click.echo(f"Battery {battery} has no signed passport yet.")
        return
    rows = [
        (
            str(v.version),
            v.status,
            v.issued_at,
            v.scope,
            str(v.seq),
            v.number,
            v.withdrawn.reason if v.withdrawn else "",
        )
        for v in versions
    ]
    show_table(("version", "status", "signed", "scope", "entry", "passport", "reason"), rows, right=(0, 4))
