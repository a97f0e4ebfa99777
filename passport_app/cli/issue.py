"""`passport issue`."""

from __future__ import annotations

import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from passport_app.cli.common import (
    FAILED,
    Bar,
    ask_passphrase,
    command,
    counted,
    json_option,
    ledger_argument,
    passphrase_option,
    show_json,
    tell,
)

if TYPE_CHECKING:
    from passport_app.domain.passport import Scope
    from passport_app.issuing.approving import Proposal
    from passport_app.services.issue_passports import IssueResult


@click.command("issue")
@ledger_argument
@click.option("--battery", "batteries", multiple=True, help="Id of a battery; may be given many times.")
@click.option("--all", "all_batteries", is_flag=True, help="Every battery whose passport is missing or out of date.")
@click.option(
    "--scope",
    type=click.Choice(["material", "annex-xiii"]),
    default="material",
    show_default=True,
    help="Content and provenance, or the legal battery passport with all its mandatory data points.",
)
@click.option("--cell-lot", "cell_lots", multiple=True, help="Sign for the cells of this lot; may be given many times.")
@click.option("--all-cell-lots", is_flag=True, help="Sign for the cells of every lot that needs it.")
@click.option("--propose", type=click.Path(path_type=Path), help="Sign nothing: write what would be, to be approved.")
@click.option("--approved", type=click.Path(path_type=Path), help="Sign what officers approved, and nothing else.")
@passphrase_option
@json_option
@command
def run(
    ledger: Path,
    batteries: tuple[str, ...],
    all_batteries: bool,
    scope: Scope,
    cell_lots: tuple[str, ...],
    all_cell_lots: bool,
    propose: Path | None,
    approved: Path | None,
    passphrase_env: str | None,
    as_json: bool,
) -> None:
    """Sign passports for batteries, or statements about the cells of production lots.

    What still says what the ledger says is passed over; what changed gets a new version. One statement serves every
    cell of a lot: passport export LEDGER SERIAL then writes the proof of one. Where the ledger's policy asks for
    officers' approval, passports are proposed first: passport officers -h.

    Example: passport issue plant.passports --all
    """
    from passport_app.services.issue_passports import issue_passports

    if [bool(batteries), all_batteries, bool(cell_lots), all_cell_lots, approved is not None].count(True) != 1:
        raise click.UsageError(
            "Say which: --battery ID (once or more), --all, --cell-lot ID, --all-cell-lots, or --approved PROPOSAL."
        )
    if cell_lots or all_cell_lots:
        _issue_cells(ledger, list(cell_lots) or None, passphrase_env, as_json)
        return
    if propose is not None:
        _propose(ledger, list(batteries) or None, scope, propose, as_json)
        return
    with Bar() as bar:
        result = issue_passports(
            ledger,
            list(batteries) if batteries else None,
            scope=scope,
            passphrase=ask_passphrase(passphrase_env),
            proposal=_proposal(approved),
            progress=bar,
        )
    _tell(result, as_json)


def _tell(result: IssueResult, as_json: bool) -> None:
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
        signed = counted(len(result.issued), "passport", "passports")
        click.echo(f"Signed {signed}; {len(result.unchanged):,} unchanged.")
        if result.refused:
            click.echo(f"Refused: {counted(len({f.where for f in result.refused}), 'battery', 'batteries')}.")
    if result.refused:
        sys.exit(FAILED)


def _issue_cells(ledger: Path, cell_lots: list[str] | None, passphrase_env: str | None, as_json: bool) -> None:
    from passport_app.services.issue_cells import issue_cells

    with Bar() as bar:
        result = issue_cells(ledger, cell_lots, passphrase=ask_passphrase(passphrase_env), progress=bar)
    if as_json:
        issued = [{"cell_lot": lot, "statement": number, "cells": cells} for lot, number, cells in result.issued]
        show_json({"issued": issued, "unchanged": list(result.unchanged), "checkpoint": result.checkpoint})
        return
    cells = counted(sum(cells for _, _, cells in result.issued), "cell", "cells")
    signed, unchanged = (counted(len(lots), "lot", "lots") for lots in (result.issued, result.unchanged))
    click.echo(f"Signed for {cells} of {signed}; {unchanged} unchanged.")


def _propose(ledger: Path, batteries: list[str] | None, scope: Scope, target: Path, as_json: bool) -> None:
    from passport_app.services.approve_issue import propose_issue, save_proposal
    from passport_app.services.open_ledger import open_ledger

    with Bar() as bar, open_ledger(ledger) as reader:
        proposal = propose_issue(reader, batteries, scope=scope, progress=bar)
    save_proposal(proposal, target)
    if as_json:
        show_json({"proposal": str(target), "passports": len(proposal.versions), "digest": proposal.digest})
        return
    proposed = counted(len(proposal.versions), "passport", "passports")
    click.echo(f"{proposed} proposed in {target}, digest {proposal.digest}")
    click.echo(f"Each officer: passport officers approve {ledger.name} {target.name} --key FILE")


def _proposal(source: Path | None) -> Proposal | None:
    from passport_app.services.approve_issue import open_proposal

    return None if source is None else open_proposal(source)
