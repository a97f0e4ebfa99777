"""Tables for a spreadsheet, in which no name of a stranger is taken for a formula."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable
from typing import Any

_NUMBER = re.compile(r"[+-]?[0-9]+(?:\.[0-9]+)?")


def harmless(value: Any) -> Any:
    """Return a cell that a spreadsheet shows and does not compute: a text that begins like a formula is quoted.

    Source: OWASP, CSV Injection. Numbers with a sign stay as they are; None is empty.
    """
    if isinstance(value, str) and value[:1] in ("=", "+", "-", "@", "\t", "\r") and not _NUMBER.fullmatch(value):
        return f"'{value}"
    return "" if value is None else value


def as_csv(rows: Iterable[Iterable[Any]], *, end: str = "\r\n") -> str:
    """Return rows as CSV (RFC 4180), every cell harmless."""
    text = io.StringIO()
    csv.writer(text, lineterminator=end).writerows([harmless(value) for value in row] for row in rows)
    return text.getvalue()
