"""When garbage is collected: in the window's thread alone, and the whole heap only while nothing is under way.

Python collects in whatever thread happens to make an object too many. Garbage of the window collected in the thread
of an act destroys Qt's objects outside their thread, which ends the process now and then (signal 11). So while a
thread works, collections are those that a timer here asks for.

A full collection holds Python's lock for as long as it walks: some 90 ms where ten thousand passports are being signed
(measured, tests/bench/bench_gaps.py). What is young is walked once, and then is old.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer, Slot

from passport_app.gui.jobs import Jobs

_EVERY = 20_000
"""Milliseconds between two looks at the whole heap."""
_YOUNG = 10
"""Milliseconds between two looks at what was made while an act is under way: an audit makes much in fifty, and walking
that kept the window waiting for 80."""
_SETTLED = 1_000
"""Milliseconds after which the window is made and painted, and a collection keeps nobody waiting."""
_OFTEN_ENOUGH = 10
"""Collections of the middle generation that make a full one worth while; Python's own figure."""
_NEVER = 1_000_000_000


class Collector(QObject):
    """Looks now and then whether the heap should be cleaned, in the window's thread and while it has time."""

    def __init__(self, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._jobs = jobs
        QTimer.singleShot(_SETTLED, self, self.keep)
        young, middle, _ = gc.get_threshold()
        gc.set_threshold(young, middle, _NEVER)
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        self._while_busy = QTimer(self, interval=_YOUNG)
        self._while_busy.timeout.connect(self.look_at_young)
        jobs.stirred.connect(self.follow)
        self.follow(jobs.busy)

    @Slot()
    def keep(self) -> None:
        """Walk what the window is made of for the last time: it stays as long as the window does."""
        if self._jobs.busy:
            QTimer.singleShot(_SETTLED, self, self.keep)
        else:
            gc.collect()
            gc.freeze()

    @Slot(bool)
    def follow(self, busy: bool) -> None:
        """Collect by the timer while threads are at work, and let Python do it while there is no other thread."""
        if busy:
            gc.disable()
            self._while_busy.start()
        else:
            self._while_busy.stop()
            self.look_at_young()
            gc.enable()

    @Slot()
    def look_at_young(self) -> None:
        """Clean what was made lately, if that is much."""
        if gc.get_count()[0] >= gc.get_threshold()[0]:
            gc.collect(1)

    @Slot()
    def look(self) -> None:
        """Clean the whole heap, if it is time and nothing is under way."""
        if not self._jobs.busy and gc.get_count()[2] >= _OFTEN_ENOUGH:
            gc.collect()
