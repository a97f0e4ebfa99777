"""`passport issue`."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path

import click

from passport_app.cli.common import (
    FAILED,
    Bar,
    ask_passphrase,
    command,
    json_option,
    passphrase_option,
    show_json,
    tell,
)


@click.command("issue")
@click.argument("ledger", type=click.Path(path_type=Path))
@click.option("--battery", "batteries", multiple=True, help="Id of a battery; may be given many times.")
@click.option("--all", "all_batteries", is_flag=True, help="Every battery whose passport is missing or out of date.")
@click.option(
    "--scope",
    type=click.Choice(["material", "annex-xiii"]),
    default="material",
    show_default=True,
    help="Content and provenance, or the legal battery passport with all its mandatory data points.",
)
@passphrase_option
@json_option
@command
def run(
    ledger: Path,
    batteries: tuple[str, ...],
    all_batteries: bool,
    scope: str,
    passphrase_env: str | None,
    as_json: bool,
) -> None:
    """Sign passports for batteries.

    A battery whose passport still says what the ledger says is passed over; one that changed gets a new version.

    Example: passport issue plant.passports --all
    """
    from passport_app.services.issue_passports import issue_passports

    if bool(batteries) == all_batteries:
        raise click.UsageError("Say which: --battery ID (once or more), or --all.")
    bar = Bar()
    result = issue_passports(
        ledger,
        list(batteries) if batteries else None,
        scope=scope,  # type: ignore[arg-type]
        passphrase=ask_passphrase(passphrase_env),
        progress=bar,
    )
    bar.close()
    if as_json:
        show_json(
            {
                "issued": [{"battery": b, "passport": n} for b, n in result.issued],
                "unchanged": list(result.unchanged),
                "refused": [asdict(f) for f in result.refused],
                "findings": [asdict(f) for f in result.findings],
                "checkpoint": result.checkpoint,
            }
        )
    else:
        for finding in result.findings:
            tell(f"finding: {finding.where}: {finding.message}")
        for finding in result.refused:
            tell(f"refused: {finding.where}: {finding.message}")
        click.echo(f"Signed {len(result.issued):,} passports; {len(result.unchanged):,} unchanged.")
        if result.refused:
            click.echo(f"Refused: {len({f.where for f in result.refused}):,} batteries.")
    if result.refused:
        sys.exit(FAILED)
