"""The window's words in the user's language: English in the code, the others in Qt's translation files."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication

CONTEXT = "passport"


def tr(text: str, /, n: int = -1, **values: Any) -> str:
    """Return a text of the window in the language in force, with `{names}` filled in.

    `text` is a literal, so that it can be found for translation; with `n` the plural form of that number is taken,
    and `%n` in it is replaced.
    """
    found = QCoreApplication.translate(CONTEXT, text, None, n)
    return found.format(**values) if values else found


def mark(text: str, /) -> str:
    """Return a text as it is, marked for translation: of tables made before a language is in force."""
    return text
