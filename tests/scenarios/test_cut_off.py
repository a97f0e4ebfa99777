"""A command ended by force in the middle of its act: the next one on that ledger says so, once, and how it stands."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PASSPHRASE
from tests.scenarios.conftest import SIGN
from tests.tampered import tamper

ROOT = Path(__file__).resolve().parents[2]
HOLD = ("--status", "quarantined", "--reason", "iron")
KILLED = """
import os, signal, sys
from passport_app.cli.main import main
from passport_app.ledger.writer import Writer
Writer.commit = lambda writer: os.kill(os.getpid(), signal.SIGKILL)
main(sys.argv[1:])
"""


@pytest.fixture
def cut_off(small):
    """A ledger whose writer was killed just before its commit."""
    words = [
        sys.executable,
        "-c",
        KILLED,
        "dispose",
        str(small),
        "N1",
        "--status",
        "quarantined",
        "--reason",
        "iron",
        *SIGN,
    ]
    environment = {**os.environ, "TEST_PASSPHRASE": PASSPHRASE}
    done = subprocess.run(words, cwd=ROOT, env=environment, capture_output=True, timeout=120, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr.decode()
    return small


@pytest.mark.skipif(os.name != "posix", reason="a signal that nothing catches is POSIX's")
def test_it_is_said_on_standard_error_once_until_something_is_written(cut_off, passport):
    shown = passport.json("keys", "show", cut_off)
    assert shown["origin"]
    assert passport.said.count("Writing to this ledger was cut off (power, or by force). Every entry ") == 1
    assert "nothing committed is lost" in passport.said
    passport("dispose", cut_off, "N1", *HOLD, *SIGN)
    assert passport.said.count("was cut off") == 1
    passport("keys", "show", cut_off)
    assert "cut off" not in passport.said


@pytest.mark.skipif(os.name != "posix", reason="a signal that nothing catches is POSIX's")
def test_one_that_is_not_whole_is_told(cut_off, passport):
    tamper(cut_off, "DELETE FROM entry WHERE seq = (SELECT max(seq) FROM entry)")
    passport("keys", "show", cut_off)
    assert "was cut off (power, or by force), and it is not whole." in passport.said
