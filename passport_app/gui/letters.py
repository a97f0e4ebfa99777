"""Letters that lead to a field or button together with Alt: no two of one window the same, whatever the language."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

_MARKED = re.compile(r"&([^&\s])")


def tell_apart(window: QWidget) -> None:
    """Give each text whose letter another one has already a letter of its own, and none where all are taken.

    The translations of one dialog's texts are shared with other dialogs, so that they cannot all be right in each.
    """
    taken: set[str] = set()
    left: list[QLabel | QAbstractButton] = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, QAbstractButton) and not (isinstance(widget, QLabel) and widget.buddy() is not None):
            continue
        found = _MARKED.search(widget.text().replace("&&", ""))
        if found is None:
            continue
        letter = found[1].casefold()
        if letter in taken:
            left.append(widget)
        taken.add(letter)
    for widget in left:
        text = _MARKED.sub(r"\1", widget.text(), count=1)
        at = _free(text, taken)
        if at >= 0:
            taken.add(text[at].casefold())
            text = f"{text[:at]}&{text[at:]}"
        widget.setText(text)


def _free(text: str, taken: set[str]) -> int:
    """Return where a letter stands that is not taken, of the beginnings of words first; -1 where none is."""
    places = [at for at, letter in enumerate(text) if letter.isalnum() and letter.casefold() not in taken]
    return min(places, key=lambda at: (at > 0 and text[at - 1].isalnum(), at), default=-1)
