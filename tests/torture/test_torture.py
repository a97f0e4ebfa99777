"""The short form of `make torture`: one kill of each act, at the moments where most could be half there."""

from __future__ import annotations

import os
import random

import pytest

from tests.torture.acts import ACTS, make_starts
from tests.torture.killing import Kill, Tally, carry_out, measure, plan

pytestmark = pytest.mark.skipif(os.name != "posix", reason="a process is killed by a signal that it cannot catch")

SHORT = {
    "import of 1 500 rows": "before COMMIT",
    "issue passports": "after COMMIT",
    "replace the log key": "before replace",
    "change the passphrase": "after fsync",
    "create a ledger": "before fsync",
    "back the keys up": "after link",
    "export into the register": "after COMMIT",
    "adopt another ledger": "before COMMIT",
}


@pytest.fixture(scope="module")
def starts(tmp_path_factory):
    return make_starts(tmp_path_factory.mktemp("torture"))


@pytest.mark.parametrize("act", [act for act in ACTS if act.name in SHORT], ids=lambda act: act.name)
def test_a_kill_loses_nothing_and_leaves_nothing_half(act, starts, tmp_path, monkeypatch):
    monkeypatch.setenv("MATERIAL_PASSPORT_STATE", str(tmp_path / "state"))
    scratch = tmp_path / "scratch"
    course = measure(act, starts[act.start], scratch)
    named = [n for n, name in enumerate(course.moments) if name == SHORT[act.name]]
    assert named, f"no such moment: {sorted(set(course.moments))}"
    tally = Tally()
    carry_out(Kill(act, "moment", named[-1], name=SHORT[act.name]), course, starts[act.start], scratch, tally)
    byte = next(kill for kill in plan(act, course, 6, random.Random(act.name)) if kill.kind == "byte")
    carry_out(byte, course, starts[act.start], scratch, tally)
    assert tally.faults == []
    assert tally.kinds.total() == 2
    assert tally.lived < 2, "nothing was killed"


def test_the_judge_sees_half_an_act(starts, tmp_path, monkeypatch):
    """A kill whose harm is planted: an entry that came without the rest of its act is told."""
    import sqlite3

    from tests.torture.acts import LEDGER
    from tests.torture.judging import judge
    from tests.torture.killing import fresh

    monkeypatch.setenv("MATERIAL_PASSPORT_STATE", str(tmp_path / "state"))
    act = next(act for act in ACTS if act.name == "issue passports")
    course = measure(act, starts[act.start], tmp_path / "scratch")
    folder = fresh(starts[act.start], tmp_path / "scratch")
    db = sqlite3.connect(folder / LEDGER)
    db.execute("INSERT INTO entry SELECT seq + 1, kind, body, leaf FROM entry ORDER BY seq DESC LIMIT 1")
    db.commit()
    db.close()
    with pytest.raises(AssertionError, match="the audit says 1"):
        judge(folder, act, course.before, course.entries, acknowledged=False)
    folder = fresh(starts[act.start], tmp_path / "scratch")
    with pytest.raises(AssertionError, match="said that it was done"):
        judge(folder, act, course.before, course.entries, acknowledged=True)
