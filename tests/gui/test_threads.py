"""What belongs to the window lives as long as the window, and dies in its thread, whatever is at work beside it."""

from __future__ import annotations

import gc
import threading
import time
import weakref
from functools import partial

import pytest
from shiboken6 import isValid

from passport_app.gui.dialogs.follow import FollowNumber
from passport_app.gui.dialogs.issue import IssuePassports
from passport_app.gui.dialogs.recall import RecallLot
from passport_app.gui.dialogs.record_batch import RecordBatch
from passport_app.gui.dialogs.record_lot import RecordLot


class Noted:
    """Stands for a dialog: notes in which thread it was destroyed."""

    def __init__(self, died):
        self._died = died

    def __del__(self):
        self._died.append(threading.current_thread())


def test_garbage_of_the_window_is_not_collected_by_the_thread_of_an_act(shell, qtbot, settled):
    died, working, left = [], threading.Event(), threading.Event()

    def work(_progress, _cancelled):
        working.set()
        assert left.wait(20)
        return len([[number] for number in range(200_000)])  # so many that Python would collect, here

    shell.jobs.read("Counting", work)
    qtbot.waitUntil(working.is_set, timeout=20_000)
    for _ in range(50):
        garbage = Noted(died)
        garbage.itself = garbage
    del garbage
    left.set()
    settled()
    gc.collect()
    assert len(died) == 50
    assert set(died) == {threading.main_thread()}


def test_what_an_act_was_asked_to_do_is_let_go_of_in_the_windows_thread(shell, settled):
    died = []
    for _ in range(30):
        shell.jobs.look_up(partial(lambda _held, _progress, _cancelled: 7, Noted(died)))
        settled()
    assert len(died) == 30
    assert set(died) == {threading.main_thread()}


@pytest.mark.parametrize(
    ("kind", "about"),
    [
        (RecallLot, ("NI-R-2601",)),  # these three ask at once: while they wait, nothing in them takes the cursor
        (FollowNumber, ("EV-72-00001",)),
        (IssuePassports, (["EV-72-00001"],)),
        (RecordLot, ()),
        (RecordBatch, ()),
    ],
)
def test_a_dialog_that_is_shown_is_no_garbage(opened, settled, kind, about):
    """Shown by a call that nobody else keeps, it is held by the window that it stands before."""
    kept = weakref.ref(kind(opened.book, *about, opened))
    kept().show()
    settled()
    gc.collect()
    assert kept() is not None and isValid(kept()) and kept().parent() is opened
    kept().close()
    kept().deleteLater()


def test_a_job_at_work_stands_aside_for_the_window(shell, qtbot, settled, monkeypatch):
    """How long the window waits is measured in tests/bench/bench_gaps.py; that its turn comes is held here."""
    aside, sleep = [], time.sleep

    def noted(seconds):
        if threading.current_thread() is not threading.main_thread():
            aside.append(seconds)
        sleep(seconds)

    monkeypatch.setattr(time, "sleep", noted)

    def work(_progress, cancelled):
        ends = time.monotonic() + 0.2
        while time.monotonic() < ends:
            assert not cancelled()

    shell.jobs.read("Working", work)
    settled()
    assert 2 <= len(aside) <= 100 and max(aside) < 0.001
