"""What stops: every error that a user may be shown derives from `PassportError`.

Facts for lists are `Finding` and `Problem` (see `finding.py`); these exceptions are for what cannot go on.
"""

from __future__ import annotations

import errno

_NO_ROOM = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})


class PassportError(Exception):
    """An error with a stable code and a sentence for the user (what, where, what would be right)."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


class InputError(PassportError):
    """A file or value from outside that cannot be read or used; exit status 2."""


class LedgerError(PassportError):
    """A ledger that cannot be opened, or whose contents refuse the act."""


class EvidenceError(PassportError):
    """Evidence (signature, proof, document) that fails its check."""


class UnsupportedError(EvidenceError):
    """Evidence of a kind this program does not know: indeterminate, neither valid nor invalid."""


class KeyFileError(PassportError):
    """A key file that cannot be read, or a passphrase that does not open it."""


class Cancelled(PassportError):  # noqa: N818 - an outcome, not a fault
    """The user stopped a long job; nothing was written, unless the message says what."""

    def __init__(self, message: str = "Stopped as asked. Nothing was written.") -> None:
        super().__init__("cancelled", message)


def of_system(error: OSError) -> InputError:
    """Return what the system says of a file in a sentence for the user: `disk_full`, `read_only`, or else `file`."""
    name = str(error.filename or "what is to be written")
    if error.errno in _NO_ROOM:
        return InputError("disk_full", f"There is no room for {name}: the disk is full. Make room and do it again.")
    if error.errno == errno.EROFS:
        return InputError("read_only", f"{name} cannot be written: its medium is read-only. Choose another place.")
    return InputError("file", f"{error.filename}: {error.strerror or error}" if error.filename else str(error))
