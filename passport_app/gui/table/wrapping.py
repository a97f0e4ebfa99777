"""Tables whose last column holds sentences or fingerprints: shown whole, on lines of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Slot
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from passport_app.gui.table.column_room import BESIDE, needed_widths, share_room, wanted_widths

_LEAST = 22
"""Letters in a line of sentences, below which the table scrolls instead."""
_FINGERPRINT = re.compile(r"[0-9a-f]{4}( [0-9a-f]{4}){15}")
_GROUPS = (16, 8, 4)
"""Groups of four digits in a line of a fingerprint: its lines are as long as one another, and so easily compared."""
_LINE = "\u2028"


class LastWraps(QObject):
    """Gives the last column what it likes to have, as far as the others can spare it, until one is drawn by hand."""

    def __init__(self, table: QTableView, characters: Sequence[int]) -> None:
        super().__init__(table)
        self._table, self._fitting, self._by_hand = table, False, False
        *self._others, _ = wanted_widths(table, characters)
        self._last = characters[-1] * table.fontMetrics().averageCharWidth()
        table.setItemDelegateForColumn(len(characters) - 1, FingerprintLines(table))
        table.horizontalHeader().sectionResized.connect(self._resized)
        table.model().modelReset.connect(self.fit)

    @Slot()
    def fit(self) -> None:
        """Divide the width anew, and give each row the height that its lines need."""
        table, last, room = self._table, len(self._others), self._table.viewport().width()
        widths = [table.columnWidth(at) for at in range(last)]
        if not self._by_hand:
            least = [min(pair) for pair in zip(self._others, needed_widths(table), strict=False)]
            widths = share_room(self._others, least, room - self._last)
        widths.append(max(room - sum(widths), min(self._last, self._least())))
        if widths != [table.columnWidth(at) for at in range(last + 1)]:
            self._fitting = True
            for at, width in enumerate(widths):
                table.setColumnWidth(at, width)
            self._fitting = False
            table.resizeRowsToContents()

    def _least(self) -> int:
        metrics, model = self._table.fontMetrics(), self._table.model()
        text = str(model.index(0, len(self._others)).data() or "")
        if _FINGERPRINT.fullmatch(text):
            return metrics.horizontalAdvance(_lines(text, _GROUPS[-1])[0]) + BESIDE
        return _LEAST * metrics.averageCharWidth()

    @Slot(int, int, int)
    def _resized(self, column: int, _old: int, _new: int) -> None:
        if not self._fitting and column < len(self._others):
            self._by_hand = True


class FingerprintLines(QStyledItemDelegate):
    """Breaks fingerprints into lines of as many groups each as there is room for; other texts wrap as they do."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> None:
        super().initStyleOption(option, index)
        if _FINGERPRINT.fullmatch(option.text):
            room = option.rect.width() - BESIDE
            fitting = (n for n in _GROUPS if option.fontMetrics.horizontalAdvance(_lines(option.text, n)[0]) <= room)
            option.text = _LINE.join(_lines(option.text, next(fitting, _GROUPS[-1])))


def _lines(fingerprint: str, groups: int) -> list[str]:
    held = fingerprint.split()
    return [" ".join(held[at : at + groups]) for at in range(0, len(held), groups)]
