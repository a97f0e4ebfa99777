"""What belongs to the window dies in the window's thread, whatever is at work beside it."""

from __future__ import annotations

import threading
from functools import partial


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
    assert len(died) == 50
    assert set(died) == {threading.main_thread()}


def test_what_an_act_was_asked_to_do_is_let_go_of_in_the_windows_thread(shell, settled):
    died = []
    for _ in range(30):
        shell.jobs.look_up(partial(lambda _held, _progress, _cancelled: 7, Noted(died)))
        settled()
    assert len(died) == 30
    assert set(died) == {threading.main_thread()}
