"""A JavaScript credential library on what we sign, where node and npm are at hand; skipped, with the reason, elsewhere."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import orjson
from plants import PASSPHRASE, PlantLedger
from rates import against_l, one_by_one
from timing import Line

from passport_app.domain.verdict import Verdict
from passport_app.exchange.examine import examine
from passport_app.ledger.reader import Reader
from passport_app.services.issue_passports import issue_passports
from passport_app.trust import canonical, proof

PEER = Path(__file__).resolve().parent / "peer"
WHO = "Digital Bazaar's eddsa-jcs-2022 in node"
SIGNED = 500


def run(folder: Path) -> Iterator[Line]:
    """Yield the results."""
    why = _installed(folder)
    if why:
        yield Line(WHO, f"skipped: {why}")
        return
    plant = PlantLedger(folder / "peer.passports", 60_000).build()
    with Reader(plant.path) as reader:
        batteries = [name for (name,) in reader.db.execute("SELECT id FROM battery LIMIT ?", (SIGNED,))]
    issue_passports(plant.path, batteries, passphrase=PASSPHRASE)
    with Reader(plant.path) as reader:
        rows = reader.db.execute("SELECT body FROM entry WHERE kind = 'passport'").fetchall()
    passports = [orjson.loads(body)["body"]["credential"] for (body,) in rows]
    given = [orjson.dumps(one) for one in passports]
    if isinstance(said := _peer(folder, given, 1), str):
        yield Line(WHO, f"refuses what we signed: {said}")
        return
    now = datetime.now(UTC)
    acts = [
        lambda: len(given) / float(_peer(folder, given, 2)),
        lambda: one_by_one(_proof_alone, given),
        lambda: one_by_one(lambda data: examine(data, now), given),
    ]
    rate, (theirs, ours, every) = against_l(*acts)
    size = sum(map(len, given)) // len(given)
    yield Line(f"{WHO}: proofs alone ({size:,} bytes)", f"{len(given) / theirs / rate:.2f} L")
    yield Line("ours: proofs alone, of the same", f"{len(given) / ours / rate:.2f} L, {theirs / ours:.1f} x")
    yield Line("ours: every check of the whole passport", f"{len(given) / every / rate:.2f} L, {theirs / every:.1f} x")


def _installed(folder: Path) -> str:
    """Install the library into the folder; return why it could not be, or an empty text."""
    npm = shutil.which("npm")
    if npm is None or shutil.which("node") is None:
        return "node or npm is not installed"
    for file in PEER.iterdir():
        shutil.copy(file, folder)
    words = [npm, "install", "--no-audit", "--no-fund", "--ignore-scripts", "--silent"]
    try:
        done = subprocess.run(words, cwd=folder, capture_output=True, timeout=180, check=False)
    except subprocess.TimeoutExpired:
        return "npm does not answer"
    return "" if done.returncode == 0 else "npm cannot get the library"


def _proof_alone(data: bytes) -> None:
    document, writing = canonical.read(data)
    checks, _ = proof.check_document(document, writing.canonical)
    assert all(check.verdict is Verdict.PASSED for check in checks)


def _peer(folder: Path, given: list[bytes], rounds: int) -> float | str:
    """Return how many the peer verifies in a second of the processor, or what it says against one."""
    words = ["node", "verify.mjs", str(rounds)]
    done = subprocess.run(words, cwd=folder, input=b"\n".join(given), capture_output=True, check=False)
    said = done.stdout.decode().strip()
    return float(said) if done.returncode == 0 else said[:100] or "it fails"
