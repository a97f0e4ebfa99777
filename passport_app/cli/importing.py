"""`passport import`."""

from __future__ import annotations

import sys
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

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
from passport_app.domain.finding import Finding, Problem

if TYPE_CHECKING:
    from passport_app.services.import_plant import ImportResult

_SHOWN = 50


@click.command("import")
@ledger_argument
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--good-rows-only", is_flag=True, help="Write the good rows; hand the faulty ones back as files.")
@click.option("--dry-run", is_flag=True, help="Check everything, write nothing; no passphrase is needed.")
@click.option(
    "--faulty-rows",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder for the faulty rows (default: a new folder beside the ledger).",
)
@click.option("--mapping", type=click.Path(path_type=Path, dir_okay=False), help="A saved mapping of column names.")
@passphrase_option
@json_option
@command
def run(
    ledger: Path,
    paths: tuple[Path, ...],
    good_rows_only: bool,
    dry_run: bool,
    faulty_rows: Path | None,
    mapping: Path | None,
    passphrase_env: str | None,
    as_json: bool,
) -> None:
    """Bring plant folders, workbooks and single tables (PATHS) into LEDGER, all rows or none.

    Example: passport import plant.passports exports/2026-11/ --dry-run
    """
    from passport_app.intake.mapping import Mapping
    from passport_app.services.import_plant import hand_back_faulty_rows, import_plant

    with Bar() as bar:
        result = import_plant(
            ledger,
            paths,
            passphrase=None if dry_run else ask_passphrase(passphrase_env),
            good_rows_only=good_rows_only,
            dry_run=dry_run,
            mapping=Mapping.load(mapping) if mapping else None,
            progress=bar,
        )
    handed_back: list[Path] = []
    if good_rows_only and result.problems and not dry_run:
        folder = faulty_rows or ledger.with_name(f"faulty-rows-{datetime.now(UTC):%Y%m%d-%H%M%S}")
        handed_back = hand_back_faulty_rows(paths, result.problems, folder)
    if as_json:
        show_json(_as_json(result, handed_back))
    else:
        _show(result, handed_back, dry_run=dry_run)
    if result.problems and not good_rows_only:
        sys.exit(FAILED)


def _as_json(result: ImportResult, handed_back: list[Path]) -> dict[str, Any]:
    return {
        "written": result.written if result.committed or not result.problems else {},
        "skipped": result.skipped,
        "problems": [asdict(p) for p in result.problems],
        "findings": [asdict(f) for f in result.findings],
        "notes": [asdict(n) for n in result.notes],
        "committed": result.committed,
        "checkpoint": result.checkpoint,
        "faulty_rows": [str(path) for path in handed_back],
    }


def _show(result: ImportResult, handed_back: list[Path], *, dry_run: bool) -> None:
    for note in result.notes:
        tell(f"note: {_place(note)}{note.message}")
    for finding in result.findings[:_SHOWN]:
        tell(f"finding: {_finding(finding)}")
    for problem in result.problems[:_SHOWN]:
        tell(f"problem: {_place(problem)}{problem.message}")
    for name, items in (("findings", result.findings), ("problems", result.problems)):
        if len(items) > _SHOWN:
            tell(f"... and {len(items) - _SHOWN:,} more {name}; --json lists all")
    rows, again = sum(result.written.values()), sum(result.skipped.values())
    if result.committed:
        click.echo(f"Written: {counted(rows, 'row', 'rows')} ({_tables(result.written)}).")
    elif dry_run:
        click.echo(f"Nothing written, as asked: {counted(rows, 'row', 'rows')} could be ({_tables(result.written)}).")
    elif result.problems:
        problems = counted(len(result.problems), "problem", "problems")
        click.echo(f"Nothing written: {problems}. Correct the tables, or use --good-rows-only.")
    else:
        click.echo("Nothing new: every row is in the ledger already.")
    if again:
        click.echo(f"Skipped, for the ledger has them already: {counted(again, 'row', 'rows')}.")
    for path in handed_back:
        click.echo(f"Faulty rows: {path}")


def _tables(counts: dict[str, int]) -> str:
    return ", ".join(f"{name} {n:,}" for name, n in counts.items()) or "none"


def _place(problem: Problem) -> str:
    parts = [problem.file]
    if problem.row is not None:
        parts.append(f"row {problem.row}")
    if problem.column:
        parts.append(problem.column)
    value = f' "{problem.value}"' if problem.value not in (None, "") else ""
    return f"{', '.join(parts)}{value}: "


def _finding(finding: Finding) -> str:
    return f"{finding.where}: {finding.message}"
