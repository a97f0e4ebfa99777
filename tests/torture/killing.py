"""When to kill: moments of an unharmed run, points within them, bytes of a file, and the clock; all from one seed."""

from __future__ import annotations

import os
import random
import shutil
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.torture.acts import LEDGER, Act, must, run_child, start_child
from tests.torture.judging import Book, judge, read_book

KINDS = ("moment", "within", "byte", "clock")
_COMMON = ("INSERT", "UPDATE", "DELETE", "CREATE", "DROP")
_LONG = ("COMMIT", "PRAGMA wal_checkpoint", "fsync")


@dataclass(frozen=True, slots=True)
class Kill:
    """One kill: of an act, in a way, at a number (a moment, microseconds, a byte or milliseconds)."""

    act: Act
    kind: str
    at: int
    after: int = -1
    name: str = ""

    def __str__(self) -> str:
        within = f" + {self.after} us" if self.after >= 0 else ""
        return f"{self.act.name}, {self.kind} {self.at}{within} {self.name}".rstrip()


@dataclass(frozen=True, slots=True)
class Course:
    """How an act goes when nobody harms it."""

    moments: tuple[str, ...]
    seconds: float
    entries: int
    largest: int
    """Bytes of the largest file in its folder afterwards."""
    before: Book | None


@dataclass
class Tally:
    """What came of the kills of one act."""

    kinds: Counter[str] = field(default_factory=Counter)
    outcomes: Counter[str] = field(default_factory=Counter)
    lived: int = 0
    acknowledged: int = 0
    faults: list[str] = field(default_factory=list)


def measure(act: Act, start: Path, scratch: Path) -> Course:
    """Run an act unharmed in a copy of its start."""
    folder = fresh(start, scratch)
    before = read_book(folder / LEDGER) if (folder / LEDGER).exists() else None
    log = scratch.with_name(scratch.name + ".moments")
    log.unlink(missing_ok=True)
    must(folder, *act.words, log=log)
    moments = tuple(log.read_text(encoding="utf-8").splitlines())
    largest = max(path.stat().st_size for path in folder.iterdir() if path.is_file())
    entries = len(read_book(folder / LEDGER).entries) if before else 0
    folder = fresh(start, scratch)
    began = time.monotonic()
    must(folder, *act.words)
    return Course(moments, time.monotonic() - began, entries, largest, before)


def plan(act: Act, course: Course, count: int, chance: random.Random) -> list[Kill]:
    """Choose `count` kills: half at moments, the rare ones first, the rest within them, in writes, and by the clock."""
    numbered = list(enumerate(course.moments))
    rare = [n for n, name in numbered if not name.endswith(_COMMON)]
    common = [n for n, name in numbered if name.endswith(_COMMON)]
    chance.shuffle(rare)
    chance.shuffle(common)
    last = rare[: max(1, count // 2 - 2)] + common
    kills = [Kill(act, "moment", n, name=course.moments[n]) for n in last[: max(1, count // 2)]]
    long = [n for n, name in numbered if name.startswith("before") and name.endswith(_LONG)]
    while len(kills) < count:
        kind = KINDS[1 + len(kills) % 3]
        if kind == "within" and long:
            n = chance.choice(long)
            kills.append(Kill(act, kind, n, int(10 ** chance.uniform(0.5, 4)), course.moments[n]))
        elif kind == "byte" and os.name == "posix":
            kills.append(Kill(act, kind, chance.randrange(1, course.largest)))
        else:
            # Starting Python takes most of the time and touches nothing: the second half is where things happen.
            kills.append(Kill(act, "clock", int(1000 * course.seconds * chance.uniform(0.5, 1.0))))
    return kills


def carry_out(kill: Kill, course: Course, start: Path, scratch: Path, tally: Tally) -> None:
    """Kill once, judge what is left, and note it; a fault is noted, never raised."""
    folder = fresh(start, scratch)
    dead, said = _kill(folder, kill)
    acknowledged = not dead or bool(kill.act.said and kill.act.said in said)
    tally.kinds[kill.kind] += 1
    tally.lived += not dead
    tally.acknowledged += acknowledged
    try:
        tally.outcomes[judge(folder, kill.act, course.before, course.entries, acknowledged)] += 1
    except Exception as error:  # noqa: BLE001 - whatever goes wrong is the finding
        tally.faults.append(f"{kill}: {type(error).__name__}: {error}")


def _kill(folder: Path, kill: Kill) -> tuple[bool, str]:
    if kill.kind == "clock":
        child = start_child(folder, kill.act.words)
        time.sleep(kill.at / 1000)
        child.kill()
        said, told = child.communicate()
        assert "Traceback" not in told, told
        return child.returncode != 0, said
    told_to = {"byte": {"byte": kill.at}}.get(kill.kind, {"at": kill.at, "after": kill.after})
    done = run_child(folder, kill.act.words, **told_to)
    assert done.returncode <= 0 or os.name != "posix", f"{kill}: neither killed nor done: {done.stderr}"
    return done.returncode != 0, done.stdout


def fresh(start: Path, scratch: Path) -> Path:
    """Copy a start into an empty scratch folder."""
    shutil.rmtree(scratch, ignore_errors=True)
    shutil.copytree(start, scratch)
    return scratch
