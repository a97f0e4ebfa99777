"""Verification and audit against `openssl speed`, the tree against a loop in C, appending against the disk."""

from __future__ import annotations

import os
import re
import shutil
import statistics
import subprocess
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

import orjson
from c_root import c_root, compiled, leaves
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from plants import PASSPHRASE, PlantLedger
from timing import Line

from passport_app.exchange.examine import examine
from passport_app.ledger import audit_signatures
from passport_app.ledger.audit import audit
from passport_app.ledger.reader import Reader
from passport_app.ledger.writer import Writer
from passport_app.services.issue_passports import issue_passports
from passport_app.trust import keyfile, merkle

SIGNED = 4000
LEAVES = 1_000_000
ROUNDS = 5


def run(folder: Path) -> list[Line]:
    """Return the results."""
    plant = PlantLedger(folder / "trust.passports", 400_000).build()
    with Reader(plant.path) as reader:
        batteries = [name for (name,) in reader.db.execute("SELECT id FROM battery LIMIT ?", (SIGNED,))]
        plain = _least(lambda: audit(reader, derived_tables=False))
        facts = sum(len(reader.entry(seq).body.get("rows", [1])) for seq in range(reader.summary().entries))
    issue_passports(plant.path, batteries, passphrase=PASSPHRASE)
    rate, whose = _openssl_rate()
    lines = [Line(f"L: Ed25519 verifications a second ({whose})", f"{rate:,.0f} /s")]
    with Reader(plant.path) as reader:
        lines += _credential(reader, rate)
        lines += _audits(reader, rate, plain)
    lines.append(_at_least("audit of rows signed by checkpoints alone", facts / plain / rate, 5, "L"))
    return [*lines, *_root(folder), *_append(plant)]


def _at_least(what: str, figure: float, least: float, unit: str, digits: int = 2) -> Line:
    return Line(what, f"{figure:.{digits}f} {unit}", f"aim: at least {least:g} {unit}", figure >= least)


def _least(act: object, clock: object = time.process_time) -> float:
    """Seconds of the processor that an act takes, the least of some rounds: `openssl speed` counts so too."""
    times = []
    for _ in range(ROUNDS):
        began = clock()
        act()
        times.append(clock() - began)
    return min(times)


def _openssl_rate() -> tuple[float, str]:
    """Verifications a second on one core, by `openssl speed` in this run; by the library that we call where it is not."""
    program = shutil.which("openssl")
    if program:
        said = subprocess.run(
            [program, "speed", "-seconds", "2", "ed25519"], capture_output=True, text=True, check=False
        )
        found = re.search(r"Ed25519\)\s+\S+\s+\S+\s+\S+\s+([0-9.]+)", said.stdout)
        if found:
            return float(found[1]), "openssl speed"
    key = Ed25519PrivateKey.generate()
    public, signature = key.public_key(), key.sign(bytes(64))
    took = _least(lambda: [public.verify(signature, bytes(64)) for _ in range(2000)])
    return 2000 / took, "library"


def _credential(reader: Reader, rate: float) -> list[Line]:
    rows = reader.db.execute("SELECT body FROM entry WHERE kind = 'passport' LIMIT 1000")
    given = [orjson.dumps(orjson.loads(body)["body"]["credential"], option=orjson.OPT_INDENT_2) for (body,) in rows]
    now = datetime.now(UTC)
    checks = examine(given[0], now).checks
    took = _least(lambda: [examine(data, now) for data in given]) / len(given)
    size = sum(map(len, given)) // len(given)
    what = f"verify one passport of ours ({size:,} bytes), all {len(checks)} checks"
    return [_at_least(what, 1 / took / rate, 0.75, "L")]


def _audits(reader: Reader, rate: float, plain: float) -> list[Line]:
    lines = []
    real = audit_signatures.cores
    for cores, least in ((1, 0.75), (2, 1.5)):
        if cores > real():
            continue
        audit_signatures.cores = lambda cores=cores: cores
        # On one core by the processor's time; on two, by the clock, there is nothing else to count.
        clock = time.process_time if cores == 1 else time.perf_counter
        took = _least(lambda: audit(reader, derived_tables=False), clock) - plain
        lines.append(
            _at_least(f"audit of passports (two entries each) on {cores} core(s)", SIGNED / took / rate, least, "L")
        )
    audit_signatures.cores = real
    return lines


def _root(folder: Path) -> list[Line]:
    program = compiled(folder)
    if program is None:
        return [Line("root against a C loop", "skipped: no compiler")]
    hashes = leaves(LEAVES)
    theirs, ours = [], []
    for _ in range(ROUNDS):
        took, root = c_root(program[0], LEAVES)
        theirs.append(took)
        began = time.perf_counter()
        assert merkle.root_of(hashes) == root
        ours.append(time.perf_counter() - began)
    share = statistics.median(theirs) / statistics.median(ours)
    return [_at_least(f"root of {LEAVES:,} leaves against a C loop ({program[1]})", share, 0.08, "x")]


def _append(plant: PlantLedger) -> list[Line]:
    """Entries a second in acts of a hundred and of a thousand, against what the disk can do one by one."""
    if sys.platform == "win32":
        return [Line("append against raw fdatasync", "skipped on Windows")]
    sync = getattr(os, "fdatasync", os.fsync)
    key = keyfile.unlock(plant.path.with_name(plant.path.name + ".key"), PASSPHRASE)["log"]
    lines = []
    for batch in (100, 1000):
        theirs, ours = [], []
        for turn in range(ROUNDS):
            theirs.append(_raw(plant.path.with_name("raw"), sync))
            ours.append(_appended(plant.path, key, batch, f"{batch}-{turn}"))
        times = statistics.median(ours) / statistics.median(theirs)
        lines.append(_at_least(f"entries appended in acts of {batch}, against fdatasync of each", times, 10, "x", 1))
    return lines


def _raw(path: Path, sync: object, count: int = 200) -> float:
    descriptor = os.open(path, os.O_CREAT | os.O_WRONLY | os.O_APPEND, 0o600)
    began = time.perf_counter()
    for _ in range(count):
        os.write(descriptor, bytes(400))
        sync(descriptor)
    took = time.perf_counter() - began
    os.close(descriptor)
    path.unlink()
    return count / took


def _appended(path: Path, key: object, batch: int, mark: str) -> float:
    acts = 5
    with Writer(path, key) as writer:
        began = time.perf_counter()
        for act in range(acts):
            writer.begin("2026-12-01T00:00:00Z")
            for i in range(batch):
                body = {"name": f"certificate {mark} {act} {i}.pdf", "sha256": "0" * 64, "size": i}
                writer.append("document", body)
            writer.commit()
        return acts * batch / (time.perf_counter() - began)
