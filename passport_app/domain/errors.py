"""What stops: every error that a user may be shown derives from `PassportError`.

Facts for lists are `Finding` and `Problem` (see `finding.py`); these exceptions are for what cannot go on.
"""

from __future__ import annotations


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
