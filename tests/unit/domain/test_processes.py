"""Work shared by processes: in order, as if done here, stopped without a word by Ctrl+C."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import pytest

from passport_app.domain.processes import shared

_STOPPED = """
import time
from passport_app.domain.processes import shared
print("begun", flush=True)
for _ in shared(time.sleep, [0.2] * 200, lambda seconds: (seconds,), processes=2):
    print("one", flush=True)
"""


def test_answers_come_in_the_order_of_what_was_asked():
    asked = [30, 1, 20, 2, 10] * 3
    for processes in (1, 2):
        answers = list(shared(pow, asked, lambda one: (one, 2), processes=processes))
        assert answers == [(one, one**2) for one in asked]


def test_what_a_process_that_died_was_asked_is_done_here():
    dead = []

    def arguments(one):
        if one == 5 and not dead:
            import multiprocessing

            dead.extend(multiprocessing.active_children())
            for child in dead:
                child.kill()
        return (one, 2)

    assert [answer for _, answer in shared(pow, range(20), arguments, processes=2)] == [n * n for n in range(20)]
    assert dead


def test_whoever_asks_takes_a_part_and_the_order_stays():
    own = []

    def here(base, exponent):
        own.append(base)
        return base**exponent

    asked = list(range(60))
    answers = list(shared(pow, asked, lambda one: (one, 2), processes=2, here=here))
    assert answers == [(one, one**2) for one in asked]
    assert own == sorted(own) and own, "nothing is waited for while something can be done"


def test_what_whoever_asks_has_answered_is_asked_of_nobody_else():
    own = set()

    def here(folder, number):
        own.add(number)
        return _noted(folder, number)

    with tempfile.TemporaryDirectory() as folder:
        answers = list(shared(_noted, range(30), lambda one: (Path(folder), one), processes=2, here=here))
        assert [answer for _, answer in answers] == list(range(30)) and own
        assert sorted(int(file.name) for file in Path(folder).iterdir()) == list(range(30))


def _noted(folder, number):
    """Take a moment, and leave a file; raises FileExistsError where somebody did so before."""
    time.sleep(0.01)
    with (folder / f"{number}").open("x", encoding="ascii"):
        return number


def test_whoever_asks_does_what_a_process_that_died_was_asked():
    import multiprocessing

    def here(base, exponent):
        for child in multiprocessing.active_children():
            child.kill()
        return base**exponent

    answers = list(shared(pow, range(20), lambda one: (one, 2), processes=2, here=here))
    assert [answer for _, answer in answers] == [one**2 for one in range(20)]


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="there are no process groups here")
@pytest.mark.parametrize("after", ["begun", "one"])
def test_ctrl_c_is_told_by_whoever_asked_alone(after):
    command = [sys.executable, "-c", _STOPPED]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as asking:
        while asking.stdout.readline().strip() != after:
            assert asking.poll() is None
        time.sleep(0.15)  # so that after "begun" the processes are there and still loading
        os.killpg(asking.pid, signal.SIGINT)
        said = asking.communicate(timeout=30)[1]
    assert said.count("Traceback") == 1 and "spawn_main" not in said and "SpawnProcess" not in said
    assert said.rstrip().endswith("KeyboardInterrupt")
