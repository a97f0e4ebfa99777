"""Rows taken into a ledger, whatever they were read from: checked all, written all or, if asked, the good ones.

Files and forms go through here alike, so that nothing comes into the book by a second way with other checks.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from passport_app.domain.errors import Cancelled
from passport_app.domain.finding import Finding, Problem
from passport_app.domain.job import CancelCheck, Progress, never, silent, utc_now
from passport_app.domain.quantity import kilograms
from passport_app.domain.tables import Record, Table
from passport_app.intake.record import Chunk
from passport_app.intake.source import Source
from passport_app.ledger.book import Rejection
from passport_app.ledger.clock import finding_of_clock
from passport_app.ledger.disposing import findings_of_dispositions
from passport_app.ledger.quality import (
    findings_of_assays,
    findings_of_batches,
    findings_of_documents,
    findings_of_materials,
)
from passport_app.ledger.sealing import BatchProblem
from passport_app.ledger.writer import Writer

_BATCH_TABLES = ("batches", "outputs", "cell_lots", "inputs")
_LARGEST_DOCUMENT = 256 << 20
_MOST_FILES_BESIDE = 100_000


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What an act of taking in did, or would do."""

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
    """The signed checkpoint after the act, or None where nothing was written."""


@dataclass
class Outcome:
    """What became of the rows: new to the ledger and there already, by table; problems, and what is worth knowing."""

    written: dict[str, int] = field(default_factory=dict)
    skipped: dict[str, int] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


class TakingIn:
    """Attempts, each in a transaction, until nothing faulty is left in it."""

    def __init__(
        self,
        writer: Writer,
        sources: Sequence[Source],
        evidence: Callable[[], Iterable[Mapping[str, Path]]],
        progress: Progress = silent,
        cancelled: CancelCheck = never,
    ) -> None:
        """Take in `sources`; `evidence` gives files by name, one of which a lot may name as its document."""
        self.writer, self.sources, self.evidence = writer, sources, evidence
        self.progress, self.cancelled = progress, cancelled
        self.left_out: set[tuple[str, int]] = set()
        """(file, row) of the faulty rows of earlier attempts."""
        self.left_out_batches: dict[str, str] = {}
        """Batches that are left out whole, with the reason."""
        self.at = utc_now()
        self.lots_before = self.assays_before = self.materials_before = 0
        self.held_before = (0, 0)

    def run(self, *, good_rows_only: bool) -> Outcome:
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

    def _attempt(self) -> Outcome:
        outcome = Outcome()
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

    def _take(self, source: Source, chunk: Chunk, outcome: Outcome) -> None:
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
        self, source: Source, chunk: Chunk, outcome: Outcome
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
        """Keep the hash of each piece of evidence that lies where the rows that name it came from."""
        rows = self.writer.db.execute(
            "SELECT DISTINCT document FROM lot WHERE key > ? AND document IS NOT NULL", (self.lots_before,)
        )
        named = {name for (name,) in rows}
        for beside in self.evidence() if named else ():
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
            *finding_of_clock(db, self.at),
        ]


def evidence_beside(sources: Sequence[Source]) -> Iterator[Mapping[str, Path]]:
    """Yield the plain files beside each table of lots, by name; never a link, never anything elsewhere."""
    for folder in sorted({source.path.parent for source in sources if source.table.name == "lots"}):
        yield _files_in(folder)


def _files_in(folder: Path) -> dict[str, Path]:
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
