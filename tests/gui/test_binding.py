"""What the window is built on keeps its accounts: a reference too few, and a window of eight hours dies of it."""

from __future__ import annotations

import sys

import pytest
from PySide6.QtCore import QObject, QTimer, Signal, Slot


class Sayer(QObject):
    """Says something to itself."""

    said = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.heard = 0
        self.said.connect(self.hear)

    @Slot(object)
    def hear(self, _what: object) -> None:
        self.heard += 1


@pytest.mark.skipif(
    sys.version_info >= (3, 12), reason="None, True and False are immortal from Python 3.12 on (PEP 683)"
)
@pytest.mark.parametrize("act", ["emit", "processEvents", "singleShot"])
def test_no_reference_is_given_back_twice(qapp, act):
    """PySide6 6.12.0 gave one too many back with every signal and every look for events (measured)."""
    sayer = Sayer()
    acts = {
        "emit": lambda: sayer.said.emit(None),
        "processEvents": qapp.processEvents,
        "singleShot": lambda: (QTimer.singleShot(0, sayer, lambda: None), qapp.processEvents()),
    }

    def held() -> int:
        return sum(sys.getrefcount(one) for one in (None, True, False))

    acts[act]()
    before = held()
    for _ in range(100):
        acts[act]()
    assert held() - before > -50
