"""`passport paper`."""

from __future__ import annotations

from pathlib import Path
from typing import cast

import click

from passport_app.cli.common import ask_passphrase, command, json_option, ledger_argument, passphrase_option, show_json
from passport_app.exchange.working_paper import CHECKLISTS, RESULTS, Population, Result, WorkingPaper, write_paper

_FILE = click.Path(path_type=Path, dir_okay=False)


@click.group("paper")
def run() -> None:
    """Working papers: a sample that anyone can draw again, marked, and signed by the auditor."""


@run.command("draw")
@ledger_argument
@click.option("--of", "population", type=click.Choice(list(CHECKLISTS)), default="batteries", show_default=True)
@click.option("--seed", required=True, help="Any text; agree on it before, so that nobody chose the sample.")
@click.option("--size", type=int, required=True, help="How many.")
@click.option("-o", "--output", required=True, type=_FILE, help="A new file for the draft.")
@json_option
@command
def draw(ledger: Path, population: str, seed: str, size: int, output: Path, as_json: bool) -> None:
    """Draw a sample of LEDGER; the same ledger and seed give the same sample on any computer.

    Example: passport paper draw plant.passports --of batteries --seed "audit 2026-11" --size 25 -o paper.json
    """
    from passport_app.services.working_paper import draw_paper, save_paper

    paper = draw_paper(ledger, of=cast(Population, population), seed=seed, size=size)
    save_paper(paper, output, new=True)
    _show(paper, as_json)


@run.command("mark")
@click.argument("paper", type=_FILE)
@click.argument("thing")
@click.argument("result", type=click.Choice(RESULTS))
@click.option("--note", default="", help="What was seen, in the auditor's words.")
@json_option
@command
def mark(paper: Path, thing: str, result: str, note: str, as_json: bool) -> None:
    """Mark a THING that was drawn in the draft PAPER.

    Example: passport paper mark paper.json EV-72-00021 ok --note "documents seen"
    """
    from passport_app.services.working_paper import mark_paper

    _show(mark_paper(paper, thing, cast(Result, result), note), as_json)


@run.command("sign")
@click.argument("paper", type=_FILE)
@click.option("--sign", "key_file", required=True, type=_FILE, help="The auditor's key file (witness.key).")
@click.option("--auditor", default="", help="The auditor's name.")
@passphrase_option
@json_option
@command
def sign(paper: Path, key_file: Path, auditor: str, passphrase_env: str | None, as_json: bool) -> None:
    """Sign PAPER, in its place, once everything in it is marked; passport verify then answers for it.

    Example: passport paper sign paper.json --sign witness/witness.key --auditor "A. Rossi"
    """
    from passport_app.services.working_paper import sign_paper

    _show(sign_paper(paper, key_file, ask_passphrase(passphrase_env), auditor=auditor), as_json)


def _show(paper: WorkingPaper, as_json: bool) -> None:
    if as_json:
        show_json(write_paper(paper)["credentialSubject"])
        return
    click.echo(f"{len(paper.items)} of {paper.population:,} {paper.of} of {paper.origin} ({paper.entries:,} entries)")
    for item in paper.items:
        click.echo(f"  {item.result:<8} {item.id}{'  ' + item.note if item.note else ''}")
    for question in CHECKLISTS[paper.of]:
        click.echo(f"  - {question}")
