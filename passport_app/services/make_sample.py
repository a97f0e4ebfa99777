"""The sample plant: its tables, and a ledger made from them, for trying the program out.

The one service made of other services: it does, for somebody new, what they would do by hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from passport_app.domain.errors import InputError
from passport_app.domain.job import CancelCheck, Progress, never, silent
from passport_app.intake.sample import write_sample_plant
from passport_app.services.create_ledger import create_ledger
from passport_app.services.import_plant import import_plant
from passport_app.trust import keyfile

OPERATOR, SITE = "Voltara Celle S.p.A.", "IT-VAL-1"


@dataclass(frozen=True, slots=True)
class Sample:
    """Where the sample was written, and what is in it."""

    plant: Path
    ledger: Path
    written: dict[str, int]
    findings: int


def make_sample(
    folder: Path,
    passphrase: str,
    *,
    cost: keyfile.Cost | None = None,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> Sample:
    """Write the sample plant's tables to folder/plant and its ledger to folder/sample.passports.

    Raises LedgerError `exists` where a ledger is there already, InputError, KeyFileError, Cancelled.
    """
    plant, ledger = folder / "plant", folder / "sample.passports"
    plant.mkdir(parents=True, exist_ok=True)
    write_sample_plant(plant)
    create_ledger(ledger, operator=OPERATOR, site=SITE, passphrase=passphrase, cost=cost)
    result = import_plant(ledger, [plant], passphrase=passphrase, progress=progress, cancelled=cancelled)
    if result.problems:
        raise InputError("sample_faulty", f"The sample plant did not import: {result.problems[0].message}")
    return Sample(plant, ledger, result.written, len(result.findings))
