"""What is wrong with one value of a row, before it is known which row and file it is in."""

from __future__ import annotations

import re

_SURROGATES = re.compile("[\ud800-\udfff]")
_SHOWN = 200


class FieldError(ValueError):
    """A value that cannot be taken: a stable code, and a sentence that says what would be right."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code
        self.message = message


def shown(text: str) -> str:
    """Return a value as read, fit to be shown: bytes of a wrong encoding replaced, at most 200 characters."""
    text = _SURROGATES.sub("\ufffd", text)
    return text if len(text) <= _SHOWN else text[:_SHOWN] + "…"


def broken(text: str) -> bool:
    """Tell whether a text holds bytes that its file's encoding does not allow."""
    return _SURROGATES.search(text) is not None
