"""Bring a plant's tables into the ledger: all of them or, if the user says so, the good rows; or only try it out."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from passport_app.domain.errors import Cancelled, InputError
from passport_app.domain.finding import Problem
from passport_app.domain.job import CancelCheck, Progress, never, silent
from passport_app.intake.faulty import write_faulty_rows
from passport_app.intake.mapping import Mapping
from passport_app.intake.reading import find_sources
from passport_app.intake.source import Source
from passport_app.issuing.taking_in import TakenIn, TakingIn, evidence_beside
from passport_app.ledger.signing import signing_keys
from passport_app.ledger.writer import Writer

ImportResult = TakenIn
"""What an import did, or would do."""


def import_plant(
    ledger: Path,
    paths: Sequence[Path],
    *,
    passphrase: str | None = None,
    good_rows_only: bool = False,
    dry_run: bool = False,
    mapping: Mapping | None = None,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> ImportResult:
    """Read plant folders, workbooks and single tables, check every row, and write all or nothing.

    With `good_rows_only` the faulty rows are left out (a batch whole or not at all) and the rest is written. With
    `dry_run` nothing is written and no passphrase is needed. Raises InputError for a file that cannot be read,
    LedgerError, KeyFileError, Cancelled; the ledger is then as it was.
    """
    sources, notes = find_sources(paths, mapping)
    if not sources:
        raise InputError("no_tables", _no_tables(paths))
    log_key = None
    if not dry_run:
        if passphrase is None:
            raise InputError("no_passphrase", "The passphrase of the ledger's key is needed to write to it.")
        log_key = signing_keys(ledger, passphrase)["log"]
    with Writer(ledger, log_key) as writer:
        act = TakingIn(writer, sources, lambda: evidence_beside(sources), progress, cancelled)
        outcome = act.run(good_rows_only=good_rows_only)
        notes = [*notes, *(note for source in sources for note in source.notes())]
        refused = bool(outcome.problems) and not good_rows_only
        checkpoint = None
        if not dry_run and not refused and outcome.written:
            writer.append("import", {"files": [_file_record(s, cancelled) for s in sources]})
            checkpoint = writer.commit()
        return ImportResult(
            outcome.written,
            outcome.skipped,
            tuple(outcome.problems),
            tuple(outcome.findings),
            tuple(notes),
            checkpoint is not None,
            checkpoint,
        )


def hand_back_faulty_rows(
    paths: Sequence[Path], problems: Sequence[Problem], folder: Path, mapping: Mapping | None = None
) -> list[Path]:
    """Write the rows at fault to files of the same shape in a new folder, with a column that says what is wrong.

    Returns the files, none where no problem speaks of a row. Raises InputError, OSError.
    """
    sources, _ = find_sources(paths, mapping)
    written = []
    for source in sources:
        rows: dict[int, str] = {}
        for problem in problems:
            if problem.file == source.file and problem.row is not None:
                rows[problem.row] = "; ".join(filter(None, (rows.get(problem.row), problem.message)))
        if rows:
            folder.mkdir(parents=True, exist_ok=True)
            target = folder / f"{source.table.name}.csv"
            number = 2
            while target.exists():
                target = folder / f"{source.table.name}-{number}.csv"
                number += 1
            write_faulty_rows(source, rows, target)
            written.append(target)
    return written


def _no_tables(paths: Sequence[Path]) -> str:
    names = ", ".join(path.name for path in paths)
    return (
        f"Nothing to import in {names}: no file is named after a table (lots.csv, batches.csv, ...), nor is there a "
        "workbook with sheets so named."
    )


def _file_record(source: Source, cancelled: CancelCheck) -> dict[str, str | int]:
    digest = hashlib.sha256()
    with source.path.open("rb") as file:
        while block := file.read(1 << 20):
            if cancelled():
                raise Cancelled
            digest.update(block)
    return {"name": source.file, "sha256": digest.hexdigest(), "table": source.table.name}
