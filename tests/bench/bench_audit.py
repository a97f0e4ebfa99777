"""The audit against what it cannot do without: OpenSSL's Ed25519 for its signatures, and SHA-256 of its bytes."""

from __future__ import annotations

import hashlib
import time
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from plants import PASSPHRASE, PlantLedger
from timing import Line, median, seconds

from passport_app.ledger.audit import audit
from passport_app.services.audit_ledger import audit_ledger
from passport_app.services.issue_passports import issue_passports
from passport_app.services.open_ledger import open_ledger


def run(folder: Path) -> list[Line]:
    """Return the results."""
    plant = PlantLedger(folder / "audit.passports", 1_000_000).build()
    with open_ledger(plant.path) as reader:
        batteries = [name for (name,) in reader.db.execute("SELECT id FROM battery LIMIT 5000")]
    began = time.perf_counter()
    issue_passports(plant.path, batteries, passphrase=PASSPHRASE)
    issued = time.perf_counter() - began
    took = seconds(lambda: audit_ledger(plant.path))
    with open_ledger(plant.path) as reader:
        book = seconds(lambda: audit(reader, derived_tables=False))
        bodies = [bytes(body) for (body,) in reader.db.execute("SELECT body FROM entry")]
        signatures = len(batteries) + sum(1 for _ in reader.checkpoints())
    least = signatures * _verify() + seconds(lambda: [hashlib.sha256(body).digest() for body in bodies])
    entries = f"{len(bodies):,} entries ({sum(map(len, bodies)) / 1e6:.0f} MB), {signatures:,} signatures"
    return [
        Line("issue", f"{len(batteries) / issued:,.0f} passports/s"),
        Line(f"audit of {entries}", f"{took:.1f} s, the book alone {book:.1f} s"),
        Line("Ed25519 and SHA-256 of the same alone", f"{least:.2f} s"),
        Line("the book's audit against Ed25519 and SHA-256", f"{book / least:.2f} x"),
        Line("the whole audit against Ed25519 and SHA-256", f"{took / least:.2f} x", "(rebuilds all tables)"),
    ]


def _verify() -> float:
    """Seconds of one verification in OpenSSL, the key at hand."""
    key = Ed25519PrivateKey.generate()
    public, message = key.public_key(), bytes(200)
    signature = key.sign(message)
    return median(lambda: [public.verify(signature, message) for _ in range(1000)]) / 1000
