"""Seals against a bare signature beside the same page; their checking against pdfsig."""

from __future__ import annotations

import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from bench_certificate import _maker
from plants import PASSPHRASE, PlantLedger
from timing import Line, in_turn, median, seconds

from passport_app.certificate.reading import read_certificate
from passport_app.certificate.seal import Seal
from passport_app.certificate.seal_check import Believed, check_seal
from passport_app.domain.verdict import Verdict
from passport_app.issuing.registering import Particulars
from passport_app.issuing.sealing import Sealing
from passport_app.services.export_certificates import export_certificates
from passport_app.services.issue_passports import issue_passports
from passport_app.services.open_ledger import open_ledger
from passport_app.services.seal_certificate import create_seal
from passport_app.services.verify_evidence import verify_evidence
from passport_app.trust.keys import SigningKey
from passport_app.trust.seal_key import make_seal

COUNT, MANY = 40, 300


def run(folder: Path) -> list[Line]:
    """Return the results."""
    plant = PlantLedger(folder / "seal.passports", 100_000).build()
    with open_ledger(plant.path) as reader:
        (name,) = reader.db.execute("SELECT id FROM battery LIMIT 1").fetchone()
    issue_passports(plant.path, [name], passphrase=PASSPHRASE)
    make = _maker(folder, plant.path, name)
    key, _ = make_seal("Bench", SigningKey.generate(), datetime.now(UTC))
    seal, page = Seal(key), make()

    def bare() -> None:
        key.sign(make())

    ours, least = in_turn(
        lambda: seconds(lambda: [seal.on(make()) for _ in range(COUNT)]) / COUNT,
        lambda: seconds(lambda: [bare() for _ in range(COUNT)]) / COUNT,
        rounds=5,
    )
    alone = median(lambda: [seal.on(page) for _ in range(COUNT)]) / COUNT
    file = folder / "sealed.pdf"
    file.write_bytes(seal.on(page))
    lines = [
        Line("certificates, made and sealed", f"{1 / ours:,.0f} a second"),
        at_least("sealed, against making the page and a bare P-256 signature", least / ours, 0.8),
        Line("the seal alone", f"{alone * 1000:.1f} ms"),
        Line("size of a sealed certificate", f"{file.stat().st_size / 1000:.0f} kB"),
    ]
    return [*lines, *_checking(file), *_processes(plant.path, folder)]


def _processes(ledger: Path, folder: Path) -> list[Line]:
    """Return what a second process brings where the first seals what they make, and enters it in the register."""
    create_seal(ledger, PASSPHRASE)
    with open_ledger(ledger) as reader:
        names = [name for (name,) in reader.db.execute("SELECT id FROM battery LIMIT ?", (MANY,))]
    issue_passports(ledger, names, passphrase=PASSPHRASE)

    def export(number: int, turn: int) -> None:
        target, said = folder / f"sealed-{number}-{turn}", Particulars()
        export_certificates(
            ledger, names, target=target, processes=number, seal=Sealing(ledger), register=said, passphrase=PASSPHRASE
        )

    turns = iter(range(100))
    one, two = in_turn(
        lambda: seconds(lambda: export(1, next(turns))), lambda: seconds(lambda: export(2, next(turns))), rounds=3
    )
    return [
        Line(f"{MANY} certificates sealed and entered, one process", f"{MANY / one:,.0f} a second"),
        Line(
            f"{MANY} certificates sealed and entered, two processes",
            f"{one / two:.2f} x ({MANY / two:,.0f} a second)",
        ),
    ]


def at_least(what: str, figure: float, limit: float) -> Line:
    """Return a line whose figure must reach a limit."""
    return Line(what, f"{figure:.2f} x", f"aim: at least {limit:g} x", figure >= limit)


def _checking(file: Path) -> list[Line]:
    data = file.read_bytes()
    believed = Believed(None, None, (), datetime.now(UTC))

    def check() -> None:
        checks = check_seal(data, read_certificate(data), believed)
        assert all(c.verdict is not Verdict.FAILED for c in checks)

    asked = seconds(lambda: [check() for _ in range(COUNT)]) / COUNT
    whole = seconds(lambda: [verify_evidence([file]) for _ in range(COUNT)]) / COUNT
    lines = [
        Line("seals read and checked", f"{1 / asked:,.0f} a second"),
        Line("sealed certificates verified whole, print too", f"{1 / whole:,.0f} a second"),
    ]
    pdfsig = shutil.which("pdfsig")
    if pdfsig is None:
        return [*lines, Line("against pdfsig", "pdfsig is not installed")]
    words = [pdfsig, "-nocert", str(file)]
    theirs = seconds(lambda: [subprocess.run(words, capture_output=True, check=True) for _ in range(10)]) / 10
    return [*lines, Line("seals read and checked, against pdfsig, a process each", f"{theirs / asked:.2f} x")]
