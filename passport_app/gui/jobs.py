"""Long acts beside the window: one at a time for what writes, a small pool for what reads.

A service is plain Python that is given `progress` and `cancelled`; here it gets a thread, and what it says comes back
as signals of a `Job`. The job belongs to the runner, in the thread of the window, and so does what it was asked to do:
the work may hold a dialog, and whoever lets go last destroys it. Both are let go of there, after the thread has left.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot

from passport_app.domain.errors import Cancelled, PassportError, of_system

Work = Callable[[Callable[[str, int, int], None], Callable[[], bool]], Any]
_EVERY = 0.1
"""Seconds between two reports of progress at least."""
_TURN, _ASIDE = 0.003, 0.0001
"""Seconds of work after which a job stands aside, and for how long: three in a hundred."""


class Job(QObject):
    """One act under way: its progress and its outcome as signals, and a way to stop it."""

    progressed = Signal(str, int, int)
    done = Signal(object)
    failed = Signal(str, str)
    """(code, sentence for the user)."""
    stopped = Signal(str)
    """With a sentence for the user."""
    ended = Signal()
    """After any outcome."""

    def __init__(self, title: str, parent: QObject) -> None:
        super().__init__(parent)
        self.title = title
        self._stop = threading.Event()
        self._last = 0.0
        self._aside = 0.0
        self._news = ""
        self._work: Work | None = None
        self._future: Future[None] | None = None

    @Slot()
    def cancel(self) -> None:
        """Ask the act to stop; it does at its next step, and writes nothing."""
        self._stop.set()

    def start(self, pool: ThreadPoolExecutor, work: Work) -> None:
        """Run the work in the pool."""
        self._work = work
        self._future = pool.submit(self._run)

    def leave(self) -> None:
        """Let go of the work and of the job, in the window's thread, after `ended`."""
        # The thread that said so may still be inside `emit`, which must not see the job destroyed.
        if self._future is not None:
            wait([self._future])
        self._work = None
        self.deleteLater()

    def _progress(self, what: str, done: int, total: int) -> None:
        now = time.monotonic()
        news = what.endswith(".") and what != self._news  # a whole sentence: something was found on the way
        if news or now - self._last >= _EVERY:
            self._last, self._news = now, what
            self.progressed.emit(what, done, total)

    def _cancelled(self) -> bool:
        """Tell whether to stop; and stand aside for a moment, so that a window which waits has its turn.

        Who lets go of Python's lock often and briefly, as hashing does, has it back before the other is awake: the
        window waited 300 ms where passports are signed (tests/bench/bench_gaps.py).
        """
        now = time.monotonic()
        if now - self._aside >= _TURN:
            time.sleep(_ASIDE)
            self._aside = time.monotonic()
        return self._stop.is_set()

    def _run(self) -> None:
        try:
            if self._stop.is_set():
                raise Cancelled
            assert self._work is not None, "started without work"
            self._tell(self.done, self._work(self._progress, self._cancelled))
        except Cancelled as stopped:
            self._tell(self.stopped, stopped.message)
        except PassportError as error:
            self._tell(self.failed, error.code, error.message)
        except OSError as error:
            known = of_system(error)
            self._tell(self.failed, known.code, known.message)
        except BaseException as error:  # noqa: BLE001 - whatever it is, the user is told and a report is kept
            from passport_app.gui.crash import keep_report

            self._tell(self.failed, "unexpected", keep_report(error))
        finally:
            self._tell(self.ended)

    @staticmethod
    def _tell(signal: SignalInstance, *values: Any) -> None:
        try:
            signal.emit(*values)
        except RuntimeError:
            return  # the window is gone; nobody is left to tell


class Jobs(QObject):
    """Runs acts beside the window."""

    changed = Signal()
    """The acts under way are others than before."""
    stirred = Signal(bool)
    """Something is under way where nothing was, look-ups too; or nothing any more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="write")
        self._readers = ThreadPoolExecutor(2, thread_name_prefix="read")
        self.acts: list[Job] = []
        """Acts the user knows of, oldest first."""
        self._quiet: set[Job] = set()
        self._closed = False

    def write(self, title: str, work: Work) -> Job:
        """Start an act that writes; it waits for those before it."""
        return self._begin(Job(title, self), self._writer, work)

    def read(self, title: str, work: Work) -> Job:
        """Start an act that reads and that the user waits for."""
        return self._begin(Job(title, self), self._readers, work)

    def look_up(self, work: Work) -> Job:
        """Start a short look-up that is not worth a progress bar."""
        job = Job("", self)
        self._stir()
        self._quiet.add(job)
        job.ended.connect(self._forget)
        self._start(job, self._readers, work)
        return job

    def _begin(self, job: Job, pool: ThreadPoolExecutor, work: Work) -> Job:
        self._stir()
        self.acts.append(job)
        job.ended.connect(self._forget)
        self._start(job, pool, work)
        self.changed.emit()
        return job

    def _stir(self) -> None:
        if not self.busy:
            self.stirred.emit(True)

    def _start(self, job: Job, pool: ThreadPoolExecutor, work: Work) -> None:
        # Not before whoever asked has connected to what the job will say: a quick one would say it to nobody.
        QTimer.singleShot(0, job, lambda: None if self._closed else job.start(pool, work))

    @Slot()
    def _forget(self) -> None:
        job = self.sender()
        assert isinstance(job, Job), "only jobs end"
        self._quiet.discard(job)
        if job in self.acts:
            self.acts.remove(job)
            self.changed.emit()
        job.leave()
        if not self.busy:
            self.stirred.emit(False)

    @property
    def busy(self) -> bool:
        """Whether anything is under way, look-ups too."""
        return bool(self.acts or self._quiet)

    def close(self) -> None:
        """Stop everything and wait for it: a transaction is never left to be torn off by the end of the process."""
        self._closed = True
        for job in [*self.acts, *self._quiet]:
            job.cancel()
        self._writer.shutdown(wait=True, cancel_futures=True)
        self._readers.shutdown(wait=True, cancel_futures=True)
        self.stirred.emit(False)
