"""When garbage is collected: the whole heap only while nothing is under way, so that no long act makes the window wait.

A full collection holds Python's lock for as long as it walks: some 90 ms where ten thousand passports are being signed
(measured, tests/bench/bench_gaps.py). Small collections of young objects stay automatic.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

from passport_app.gui.jobs import Jobs

_EVERY = 20_000
"""Milliseconds between two looks."""
_OFTEN_ENOUGH = 10
"""Collections of the middle generation that make a full one worth while; Python's own figure."""
_NEVER = 1_000_000_000


class Collector(QObject):
    """Looks now and then whether the heap should be cleaned, in the window's thread and while it has time."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        gc.collect()
        gc.freeze()  # what the window is made of stays as long as it does
        young, middle, _ = gc.get_threshold()
        gc.set_threshold(young, middle, _NEVER)
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Clean the whole heap, if it is time and nothing is under way."""
        if not self._jobs.busy and gc.get_count()[2] >= _OFTEN_ENOUGH:
            gc.collect()
