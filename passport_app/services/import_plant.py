"""Bring a plant's tables into the ledger: all of them or, if the user says so, the good rows; or only try it out."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from passport_app.domain.errors import Cancelled, InputError
from passport_app.domain.finding import Finding, Problem, Severity
from passport_app.domain.job import CancelCheck, Progress, never, silent, utc_now
from passport_app.domain.quantity import kilograms
from passport_app.domain.tables import Record, Table
from passport_app.intake.faulty import write_faulty_rows
from passport_app.intake.mapping import Mapping
from passport_app.intake.reading import find_sources
from passport_app.intake.record import Chunk
from passport_app.intake.source import Source
from passport_app.ledger.book import Rejection
from passport_app.ledger.disposing import findings_of_dispositions
from passport_app.ledger.quality import (
    findings_of_assays,
    findings_of_batches,
    findings_of_documents,
    findings_of_materials,
)
from passport_app.ledger.sealing import BatchProblem
from passport_app.ledger.signing import signing_keys
from passport_app.ledger.writer import Writer

_BATCH_TABLES = ("batches", "outputs", "cell_lots", "inputs")
_LARGEST_DOCUMENT = 256 << 20
_MOST_FILES_BESIDE = 100_000


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What an import did, or would do."""

    written: dict[str, int]
    """Rows new to the ledger, by table."""
    skipped: dict[str, int]
    """Rows that were in the ledger already, by table."""
    problems: tuple[Problem, ...]
    findings: tuple[Finding, ...]
    notes: tuple[Problem, ...]
    """What was passed over: files of no known name, columns of no known meaning."""
    committed: bool
    """Whether anything was written to the ledger."""
    checkpoint: str | None = None
    """The signed checkpoint after the import, or None where nothing was written."""


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
        act = _Import(writer, sources, progress, cancelled)
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


@dataclass
class _Outcome:
    written: dict[str, int] = field(default_factory=dict)
    skipped: dict[str, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


class _Import:
    """One act of importing: attempts, each in a transaction, until nothing faulty is left in it."""

    def __init__(self, writer: Writer, sources: Sequence[Source], progress: Progress, cancelled: CancelCheck) -> None:
        self.writer, self.sources = writer, sources
        self.progress, self.cancelled = progress, cancelled
        self.left_out: set[tuple[str, int]] = set()
        """(file, row) of the faulty rows of earlier attempts."""
        self.left_out_batches: dict[str, str] = {}
        """Batches that are left out whole, with the reason."""
        self.at = utc_now()
        self.lots_before = self.assays_before = self.materials_before = 0
        self.held_before = (0, 0)

    def run(self, *, good_rows_only: bool) -> _Outcome:
        """Return the outcome; the transaction is left open, holding what would be committed."""
        problems: list[Problem] = []
        while True:
            outcome = self._attempt()
            problems += outcome.problems
            new = {(p.file, p.row) for p in outcome.problems if p.row is not None} - self.left_out
            if not outcome.problems or not good_rows_only or not new:
                outcome.problems = sorted(problems, key=lambda p: (p.file, p.row or 0, p.column or ""))
                return outcome
            self.left_out |= new
            self._leave_out_batches(outcome.problems)
            self.writer.rollback()

    def _attempt(self) -> _Outcome:
        outcome = _Outcome()
        self.writer.begin(self.at)
        self.lots_before, self.assays_before = self.writer.last_row("lot"), self.writer.last_row("assay")
        self.materials_before = self.writer.last_row("material")
        self.held_before = (self.writer.last_row("draw"), self.writer.last_row("battery_range"))
        for source in self.sources:
            self.writer.book.begin_source()
            for chunk in source.chunks():
                if self.cancelled():
                    raise Cancelled
                self._take(source, chunk, outcome)
                self.progress(f"Reading {source.file}", chunk.rows[-1] if chunk.rows else 0, 0)
        touched = set(self.writer.book.dirty)
        for problem in self.writer.seal(self.progress, self.cancelled):
            outcome.problems += self._locate(problem)
        self._record_documents()
        outcome.findings += self._findings(touched)
        return outcome

    def _take(self, source: Source, chunk: Chunk, outcome: _Outcome) -> None:
        table = source.table
        outcome.problems += [p for p in chunk.problems if (p.file, p.row) not in self.left_out]
        records, rows = self._without_left_out(source, chunk, outcome)
        if not records:
            return
        accepted = self.writer.accept(table.name, records)
        if accepted.records:
            outcome.written[table.name] = outcome.written.get(table.name, 0) + len(accepted.records)
        if accepted.skipped:
            outcome.skipped[table.name] = outcome.skipped.get(table.name, 0) + accepted.skipped
        outcome.problems += [_problem(source.file, table, records, rows, r) for r in accepted.rejections]

    def _without_left_out(
        self, source: Source, chunk: Chunk, outcome: _Outcome
    ) -> tuple[Sequence[Record], Sequence[int]]:
        if not self.left_out:
            return chunk.records, chunk.rows
        records, rows = [], []
        at = source.table.index("batch_id") if source.table.name in _BATCH_TABLES else None
        for record, row in zip(chunk.records, chunk.rows, strict=True):
            if (source.file, row) in self.left_out:
                continue
            batch = str(record[at]) if at is not None else None
            if batch in self.left_out_batches:
                why = self.left_out_batches[str(batch)]
                text = f"The row is good, but batch {batch} is left out whole, because {why}."
                outcome.problems.append(Problem(source.file, row, "batch_id", batch, "batch_left_out", text))
                continue
            records.append(record)
            rows.append(row)
        return records, rows

    def _leave_out_batches(self, problems: Sequence[Problem]) -> None:
        """A batch enters whole or not at all: without one of its inputs its balance would be false."""
        by_file = {source.file: source for source in self.sources if source.table.name in _BATCH_TABLES}
        for problem in problems:
            source = by_file.get(problem.file)
            if source is None or problem.row is None or problem.code == "batch_left_out":
                continue
            batch = source.value_at(problem.row, "batch_id")
            if batch:
                self.left_out_batches.setdefault(batch, f"row {problem.row} of {problem.file} is faulty")

    def _locate(self, problem: BatchProblem) -> list[Problem]:
        """Return the problem with the row of the inputs table that it speaks of; of the ledger where it is in none."""
        for source in self.sources:
            if source.table.name != "inputs":
                continue
            for chunk in source.chunks():
                for record, row in zip(chunk.records, chunk.rows, strict=True):
                    if record[0] == problem.batch and record[1] == problem.lot:
                        return [Problem(source.file, row, "lot_id", problem.lot, problem.code, problem.message)]
        return [Problem(self.sources[0].file, None, None, problem.lot, problem.code, problem.message)]

    def _record_documents(self) -> None:
        """Keep the hash of each piece of evidence that lies beside the table that names it."""
        rows = self.writer.db.execute(
            "SELECT DISTINCT document FROM lot WHERE key > ? AND document IS NOT NULL", (self.lots_before,)
        )
        named = {name for (name,) in rows}
        folders = {source.path.parent for source in self.sources if source.table.name == "lots"}
        for folder in sorted(folders) if named else ():
            beside = _files_beside(folder)
            for name in sorted(named & beside.keys()):
                self._record_document(name, beside[name])

    def _record_document(self, name: str, path: Path) -> None:
        if path.stat().st_size > _LARGEST_DOCUMENT:
            return
        data = path.read_bytes()
        body = {"name": name, "sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
        known = self.writer.db.execute(
            "SELECT 1 FROM document WHERE name = ? AND sha256 = ?", (name, body["sha256"])
        ).fetchone()
        if not known:
            self.writer.append("document", body)

    def _findings(self, touched: set[int]) -> list[Finding]:
        db = self.writer.db
        return [
            *findings_of_batches(db, touched),
            *findings_of_materials(db, self.materials_before),
            *findings_of_assays(db, self.assays_before),
            *findings_of_documents(db, date.fromisoformat(self.at[:10]), self.lots_before),
            *findings_of_dispositions(db, *self.held_before),
            *self._finding_of_clock(),
        ]

    def _finding_of_clock(self) -> list[Finding]:
        """Tell of a clock that was set back; the book is ordered by its numbers, so that nothing is refused for it."""
        last = self.writer.db.execute("SELECT max(at) FROM checkpoint").fetchone()[0]
        if last is None or last <= self.at:
            return []
        text = f"The clock says {self.at}, but the book was written to at {last} already. Set the clock right."
        return [Finding("clock_set_back", Severity.WARNING, "clock", text)]


def _files_beside(folder: Path) -> dict[str, Path]:
    """Return the plain files in a table's folder by name; never a link, never anything elsewhere."""
    files: dict[str, Path] = {}
    for number, entry in enumerate(folder.iterdir()):
        if number >= _MOST_FILES_BESIDE:
            break
        if entry.is_file() and not entry.is_symlink():
            files[entry.name] = entry
    return files


def _problem(file: str, table: Table, records: Sequence[Record], rows: Sequence[int], r: Rejection) -> Problem:
    value = None
    if r.column is not None:
        position = table.index(r.column)
        raw = records[r.position][position]
        value = kilograms(int(str(raw))) if table.columns[position].kind == "mass" else raw
    return Problem(file, rows[r.position], r.column, None if value is None else str(value), r.code, r.message)
