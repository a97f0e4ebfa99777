"""The one writer: an advisory lock in a file beside the ledger, held by whoever writes.

While it is held the file says so; one that says so while nobody holds it was left by a writer that was cut off.

This and `place.py` are the only modules whose code differs between POSIX and Windows.
"""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from passport_app.domain.errors import LedgerError

if sys.platform == "win32":
    import msvcrt

    def _hold(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _free(descriptor: int) -> None:
        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    def _hold(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _free(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


_HELD = frozenset({errno.EAGAIN, errno.EACCES, errno.EWOULDBLOCK, errno.EDEADLK, getattr(errno, "EDEADLOCK", 0)})
"""What a system answers where somebody else holds the lock; anything else says that there is none to hold."""
_MARK = b"writing\n"


def left_by_force(ledger: Path) -> bool:
    """Tell whether the last writer of a ledger never came to its end, and no other writes now."""
    path = ledger.with_name(ledger.name + ".lock")
    try:
        if not path.stat().st_size:
            return False
        descriptor = os.open(path, os.O_RDWR)
    except OSError:
        return False  # there is none, or it is not ours to ask
    try:
        _hold(descriptor)
    except OSError:
        return False  # somebody is writing now
    else:
        _free(descriptor)
        return True
    finally:
        os.close(descriptor)


class WriterLock:
    """Holds the right to write to one ledger, for this process, until released.

    The lock file stays when released: removing it would let two writers lock two different files of one name.
    """

    def __init__(self, ledger: Path) -> None:
        self.path = ledger.with_name(ledger.name + ".lock")
        self._descriptor: int | None = None

    def __enter__(self) -> WriterLock:
        """Take the lock; raises LedgerError `locked` where another program holds it, `read_only` where it cannot be."""
        try:
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            folder = self.path.parent.resolve()
            raise LedgerError(
                "read_only",
                f"{folder} cannot be written to ({error.strerror}). Open the ledger for reading, or copy it "
                "to a folder of your own.",
            ) from error
        try:
            _hold(descriptor)
        except OSError as error:
            os.close(descriptor)
            if error.errno not in _HELD:
                raise LedgerError(
                    "no_locks",
                    f"{self.path.parent.resolve()} cannot lock files ({error.strerror}), so that two could write to "
                    "the book at once. Keep the ledger on a disk of this computer.",
                ) from error
            raise LedgerError(
                "locked",
                f"{self.path.name.removesuffix('.lock')} is being written to by another program or window. "
                "Wait until it is done, or close it there.",
            ) from error
        self._descriptor = descriptor
        with suppress(OSError):  # on a full disk the act itself says so
            os.lseek(descriptor, 0, os.SEEK_SET)
            os.write(descriptor, _MARK)
            os.fsync(descriptor)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._descriptor is not None:
            with suppress(OSError):
                os.ftruncate(self._descriptor, 0)
            _free(self._descriptor)
            os.close(self._descriptor)
            self._descriptor = None
