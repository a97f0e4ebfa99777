"""Verification and audit against `openssl speed`, the tree against a loop in C, appending against the disk."""

from __future__ import annotations

import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import orjson
from c_root import c_root, compiled, leaves
from plants import PASSPHRASE, PlantLedger
from rates import ROUNDS, against_l, at_least, of_all_processes, one_by_one, openssl_rate, processor
from timing import Line

from passport_app.exchange.examine import examine
from passport_app.ledger import audit_entries
from passport_app.ledger.audit import audit
from passport_app.ledger.reader import Reader
from passport_app.ledger.writer import Writer
from passport_app.services.issue_passports import issue_passports
from passport_app.trust import keyfile, merkle
from passport_app.trust.keys import SigningKey
from passport_app.trust.proof import sign_document

SIGNED = 64_000
LEAVES = 10_000_000
AT_ONCE = 1 << 16
"""Leaves whose root is made at once: the roots of such parts are the leaves of the rest, and little is held."""


def run(folder: Path) -> Iterator[Line]:
    """Yield the results."""
    plant = PlantLedger(folder / "trust.passports", 100 * SIGNED).build()
    with Reader(plant.path) as reader:
        batteries = [name for (name,) in reader.db.execute("SELECT id FROM battery LIMIT ?", (SIGNED,))]
        plain = min(processor(lambda: audit(reader, derived_tables=False)) for _ in range(ROUNDS))
        facts = sum(len(reader.entry(seq).body.get("rows", [1])) for seq in range(reader.summary().entries))
    issue_passports(plant.path, batteries, passphrase=PASSPHRASE)
    rate, whose = openssl_rate()
    yield Line(f"L: Ed25519 verifications a second ({whose})", f"{rate:,.0f} /s")
    with Reader(plant.path) as reader:
        yield from _credential(reader)
        yield from _audits(reader, plain)
    yield at_least("audit of rows signed by checkpoints alone", facts / plain / rate, 5, "L")
    yield from _root(folder)
    yield from _append(plant)


def _credential(reader: Reader) -> Iterator[Line]:
    rows = reader.db.execute("SELECT body FROM entry WHERE kind = 'passport' LIMIT 1000")
    held = [orjson.loads(body)["body"]["credential"] for (body,) in rows]
    now = datetime.now(UTC)
    ways = {"one passport of ours, in one line": [*map(orjson.dumps, held)]}
    ways["one passport of ours, indented"] = [orjson.dumps(one, option=orjson.OPT_INDENT_2) for one in held]
    ways["one credential of another's"] = _small(len(held))
    acts = [lambda given=given: one_by_one(lambda data: examine(data, now), given) for given in ways.values()]
    rate, times = against_l(*acts)
    for (way, given), took in zip(ways.items(), times, strict=True):
        size, asked = sum(map(len, given)) // len(given), len(examine(given[0], now).checks)
        yield at_least(f"verify {way} ({size:,} bytes), all {asked} checks", len(given) / took / rate, 0.75, "L")


def _small(count: int) -> list[bytes]:
    """Credentials of about a kilobyte, which is what the aim was set on: no schema, no figures, no ledger evidence."""
    key = SigningKey.generate()
    made = []
    for number in range(count):
        document = {
            "@context": ["https://www.w3.org/ns/credentials/v2"],
            "id": f"urn:example:lot:{number}",
            "type": ["VerifiableCredential"],
            "issuer": {"id": key.public.did, "name": "Synthetic"},
            "validFrom": "2026-01-01T00:00:00Z",
            "credentialSubject": {
                "lot": f"NI-{number:06d}",
                "material": "Nickel sulphate hexahydrate, battery grade",
                "massUg": 20_000_000_000 + number,
                "shares": {"primary": "61.5", "preConsumer": "12.25", "postConsumer": "26.25"},
                "documents": [{"name": f"certificate {number}.pdf", "sha256": f"{number:064x}"}],
            },
        }
        made.append(orjson.dumps(sign_document(document, key, "2026-01-01T00:00:00Z")))
    return made


def _audits(reader: Reader, plain: float) -> Iterator[Line]:
    """On one core by the processor's time; on two by the clock, and by what it could be where both are free."""
    real, worth = audit_entries.cores, audit_entries.WORTH_PROCESSES

    def audited(cores: int, clock: Callable[[], float]) -> float:
        audit_entries.cores = lambda: cores
        audit_entries.WORTH_PROCESSES = 0
        began = clock()
        audit(reader, derived_tables=False)
        return clock() - began

    clocks = [(1, time.process_time), (2, time.perf_counter), (2, of_all_processes)]
    rate, (one, two, whole) = against_l(*(lambda way=way: audited(*way) for way in clocks))
    audit_entries.cores, audit_entries.WORTH_PROCESSES = real, worth
    yield at_least("audit of passports (two entries each) on one core", SIGNED / (one - plain) / rate, 0.75, "L")
    if real() > 1:
        what = "the same by two processes, by the clock and whatever else runs"
        yield at_least(what, SIGNED / (two - plain) / rate, 1.5, "L")
        best = whole / 2 - plain
        yield Line("the same on two free cores at best, by the processor's time", f"{SIGNED / best / rate:.2f} L")


def _root(folder: Path) -> Iterator[Line]:
    program = compiled(folder)
    if program is None:
        yield Line("root against a C loop", "skipped: no compiler")
        return
    theirs, wide, narrow = [], [], []
    for _ in range(3):
        took, root = c_root(program[0], LEAVES)
        theirs.append(took)
        took, made = _in_parts()
        wide.append(took)
        assert made == root
        took, made = _leaf_by_leaf()
        narrow.append(took)
        assert made == root
    what = f"root of {LEAVES:,} leaves against a C loop ({program[1]})"
    yield at_least(what, min(theirs) / min(wide), 0.08, "x")
    yield at_least("the same, leaf by leaf as an audit comes by them", min(theirs) / min(narrow), 0.08, "x")


def _in_parts() -> tuple[float, bytes]:
    took, roots = 0.0, []
    for start in range(0, LEAVES, AT_ONCE):
        hashes = leaves(min(AT_ONCE, LEAVES - start), start)
        began = time.process_time()
        roots.append(merkle.root_of(hashes))
        took += time.process_time() - began
    began = time.process_time()
    root = merkle.root_of(roots)
    return took + time.process_time() - began, root


def _leaf_by_leaf() -> tuple[float, bytes]:
    took, frontier = 0.0, merkle.Frontier()
    for start in range(0, LEAVES, AT_ONCE):
        hashes = leaves(min(AT_ONCE, LEAVES - start), start)
        took += processor(lambda hashes=hashes: frontier.extend(hashes))
    return took, frontier.root()


def _append(plant: PlantLedger) -> Iterator[Line]:
    """Entries a second in acts of a hundred and of a thousand, against what the disk can do one by one."""
    if sys.platform == "win32":
        yield Line("append against raw fdatasync", "skipped on Windows")
        return
    sync = getattr(os, "fdatasync", os.fsync)
    key = keyfile.unlock(plant.path.with_name(plant.path.name + ".key"), PASSPHRASE)["log"]
    for batch in (100, 1000):
        theirs, ours = [], []
        for turn in range(ROUNDS):
            theirs.append(_raw(plant.path.with_name("raw"), sync))
            ours.append(_appended(plant.path, key, batch, f"{batch}-{turn}"))
        times = statistics.median(ours) / statistics.median(theirs)
        yield at_least(f"entries appended in acts of {batch}, against fdatasync of each", times, 10, "x", 1)


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
