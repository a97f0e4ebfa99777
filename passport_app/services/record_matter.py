"""Record what a person types into a form: a lot received, a batch run; checked as an import is, written as one act."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from passport_app.domain.balance import Balance
from passport_app.domain.content import Stated, received_content
from passport_app.domain.errors import InputError
from passport_app.domain.finding import Problem
from passport_app.domain.job import CancelCheck, Progress, never, silent
from passport_app.domain.material import ceiling_ppm
from passport_app.intake.fault import FieldError
from passport_app.intake.typed import TypedRow, digest, ppm_of_percent, typed_mass, typed_sources
from passport_app.issuing.taking_in import TakenIn, TakingIn
from passport_app.ledger.contents import Contents
from passport_app.ledger.sealing import balance_of
from passport_app.ledger.signing import signing_keys
from passport_app.ledger.writer import Writer
from passport_app.rules.specification import document_findings

_ORIGINS = ("pre_consumer", "post_consumer", "unknown")
Typed = Mapping[str, Sequence[TypedRow]]
"""Table name -> rows."""


@dataclass(frozen=True, slots=True)
class Recorded:
    """What recording did, or would do."""

    taken: TakenIn
    balance: Balance | None
    """Of the batch that was typed, as it would be; None where there is none, or its rows have problems."""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What is wrong, by table (`file`), row (the first is 2) and column."""
        return self.taken.problems


_LIKE_THOUSANDS = re.compile(r"[1-9]\d{0,2}[.,]\d{3}")


def record(
    ledger: Path,
    tables: Typed,
    *,
    evidence: Mapping[str, Path] | None = None,
    by: str = "",
    passphrase: str | None = None,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> Recorded:
    """Check typed rows and, given the passphrase, write them: all or none.

    Without a passphrase nothing is written: that is what a form asks while one types. `evidence` are files by the name
    by which a lot names its document; each is kept by its hash. `by` is who typed. Raises InputError, LedgerError,
    KeyFileError, Cancelled.
    """
    sources = typed_sources(tables)
    if not sources:
        raise InputError("no_rows", "Nothing was typed yet.")
    log_key = signing_keys(ledger, passphrase)["log"] if passphrase is not None else None
    with Writer(ledger, log_key) as writer:
        act = TakingIn(writer, sources, lambda: [evidence or {}], progress, cancelled)
        outcome = act.run(good_rows_only=False)
        balance = None if outcome.problems else _balance(writer, tables)
        checkpoint = None
        if passphrase is not None and outcome.written and not outcome.problems:
            said = [{"table": s.table.name, "sha256": digest(tables[s.table.name])} for s in sources]
            writer.append("import", {"by": by.strip(), "files": [], "typed": said})
            checkpoint = writer.commit()
    taken = TakenIn(
        outcome.written, outcome.skipped, tuple(outcome.problems), tuple(outcome.findings), (), checkpoint is not None,
        checkpoint,
    )  # fmt: skip
    return Recorded(taken, balance)


def _balance(writer: Writer, tables: Typed) -> Balance | None:
    batches = tables.get("batches", ())
    if len(batches) != 1:
        return None
    row = writer.db.execute("SELECT key FROM batch WHERE id = ?", (batches[0].get("batch_id", "").strip(),)).fetchone()
    return balance_of(writer.db, Contents(writer.db), row[0]) if row else None


@dataclass(frozen=True, slots=True)
class Contained:
    """What a lot holds of one element by what was typed, in micrograms; or what is wrong, by field."""

    total: int | None
    recycled: int | None
    faults: Mapping[str, str]
    """`assay`, `pre_consumer`, `post_consumer`, `unknown` -> sentence."""


def contained(mass: str, element: str, shares: Mapping[str, str], formula: str | None) -> Contained:
    """Compute what a lot holds of an element while one types: mass in kg, `assay` and origin shares in percent.

    The same integers as the ledger will keep. `formula` is that of the material, which bounds the assay.
    """
    ppm: dict[str, int] = {}
    faults: dict[str, str] = {}
    for name in ("assay", *_ORIGINS):
        try:
            ppm[name] = ppm_of_percent(shares.get(name, ""))
        except FieldError as error:
            faults[name] = error.message
    together = sum(ppm.get(name, 0) for name in _ORIGINS)
    if together > 1_000_000:
        faults.setdefault("post_consumer", "The shares of recycled and unknown origin are together above 100 %.")
    most = ceiling_ppm(formula, element) if formula else None
    if most is not None and ppm.get("assay", 0) > most:
        text = f"{formula} holds at most {most // 10_000}.{most % 10_000:04d} % {element}, tolerance included."
        faults.setdefault("assay", text)
    try:
        weighed = typed_mass(mass)
    except FieldError:
        return Contained(None, None, faults)  # the field of the mass says so itself
    if faults:
        return Contained(None, None, faults)
    stated = Stated(ppm["assay"], ppm["pre_consumer"], ppm["post_consumer"], ppm["unknown"])
    content = received_content(0, weighed, "other", active=False, stated={element: stated})
    recycled = sum(v for c, v in content.items() if c.origin in ("pre_consumer", "post_consumer"))
    return Contained(sum(content.values()), recycled, faults)


def contents_row(lot: str, shares: Mapping[str, str]) -> TypedRow | None:
    """Return what was typed of an element, in percent, as a row of contents; None where it is no number."""
    try:
        ppm = {name: str(ppm_of_percent(shares.get(name, ""))) for name in ("assay", *_ORIGINS)}
    except FieldError:
        return None
    return {"lot_id": lot, "element": shares.get("element", ""), **{f"{name}_ppm": ppm[name] for name in ppm}}


def papers_fault(valid_until: str, lot: str, today: date) -> str:
    """Return that a lot's document has run out or soon will, empty where it holds or what was typed is no date."""
    try:
        date.fromisoformat(valid_until.strip())
    except ValueError:
        return ""
    found = document_findings(lot or "?", None, valid_until.strip(), today)
    return found[0].message if found else ""


def mass_sum(rows: Sequence[TypedRow]) -> int | None:
    """Return the masses that were typed in some rows together, in micrograms; None where one cannot be read."""
    try:
        return sum(typed_mass(row.get("mass_kg", "")) for row in rows)
    except FieldError:
        return None


def doubtful_mass(text: str) -> int | None:
    """Return how a mass is read, in micrograms, where it looks like thousands: 1.250 or 1,250; else None."""
    return typed_mass(text) if _LIKE_THOUSANDS.fullmatch(text.strip()) else None


def mass_fault(text: str) -> str:
    """Return what is wrong with a mass that was typed, empty where nothing is or nothing was typed yet."""
    try:
        if text.strip():
            typed_mass(text)
    except FieldError as error:
        return error.message
    return ""
