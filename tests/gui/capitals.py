"""A language of our own, in which every word is in capitals: what is in small letters was not given to it."""

from __future__ import annotations

import csv
import re

from PySide6.QtCore import QTranslator


class Capitals(QTranslator):
    """Says everything in capitals, but the places of values."""

    def isEmpty(self):  # noqa: N802 - Qt's name
        return False

    def translate(self, context, text, _which=None, _n=-1):
        if context not in ("passport", "sentences"):
            return ""
        return re.sub(r"(\{[^}]*\}|%L?n)|([a-z])", lambda at: at[1] or at[2].upper(), text)


def names_of(plant):
    """What a plant's tables hold in small letters, the longest first: names are nobody's to translate."""
    names = set()
    for table in plant.glob("*.csv"):
        with table.open(encoding="utf-8", newline="") as file:
            names.update(value for row in csv.reader(file) for value in row if re.search("[a-z]{3}", value))
    return sorted(names, key=len, reverse=True)


def ours(text, names):
    """Tell whether a text has words in small letters that are no name of the ledger, no address and no identifier."""
    for name in names:
        text = text.replace(name, "")
    return re.search(r"[a-z]{3,}", re.sub(r"Ctrl\+|art8-\S+|\S*[./:]\S*|[0-9a-f]{4}", "", text)) is not None
