"""What stands in a row that breaks: how much room it needs, likes and can do with."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QComboBox, QLabel, QLayoutItem, QSizePolicy, QSpacerItem, QTabWidget, QWidget

_SENTENCE = 22
"""Letters that a sentence of several lines is at least given in one, where it is as long."""
_TALLEST = 4
"""Lines in which a sentence stands beside tools at most; where it is longer they go below it."""


class Piece:
    """One thing in a row; how large it likes to be is kept until the row changes: Qt asks again and again."""

    def __init__(self, item: QLayoutItem, part: int) -> None:
        self.item = item
        self.part = part
        self.is_gap = isinstance(item, QSpacerItem)
        self._is_tabs = isinstance(item.widget(), QTabWidget)
        self.forget()

    def forget(self) -> None:
        """Ask anew how large it likes to be."""
        self._need: int | None = None
        self._hint: QSize | None = None
        self._least: QSize | None = None
        self._most: int | None = None
        self._heights: dict[tuple[int, bool], int] = {}

    def hint(self) -> QSize:
        """Return the size it asks for."""
        if self._hint is None:
            self._hint = self.item.sizeHint()
        return self._hint

    def smallest(self) -> QSize:
        """Return the size below which it is cut."""
        if self._least is None:
            self._least = self.item.minimumSize()
        return self._least

    def widest(self) -> int:
        """Return the width above which it does not grow."""
        if self._most is None:
            self._most = self.item.maximumSize().width()
        return self._most

    def need(self) -> int:
        """Return the width below which it goes to the next line instead of being squeezed."""
        if self._need is None:
            self._need = self._find_need()
        return self._need

    def _find_need(self) -> int:
        hint, widget, least = self.hint().width(), self.item.widget(), self.smallest().width()
        if isinstance(widget, QLabel) and (widget.wordWrap() or _is_ignored(widget)):
            wide = max(widget.sizeHint().width(), widget.fontMetrics().horizontalAdvance(widget.text()))
            return max(least, min(wide, _SENTENCE * widget.fontMetrics().averageCharWidth()))
        if isinstance(widget, QComboBox):
            return hint - _spare(widget)
        if self.part and widget is not None and not isinstance(widget, QLabel):
            return least  # it takes what is left over, and can do with little
        return max(hint, least)

    def least(self) -> int:
        """Return the width that it must have."""
        if isinstance(self.item.widget(), QComboBox):
            return self.need()
        return self.smallest().width()

    def like(self) -> int:
        """Return the width that it is given where there is room: a choice that of its longest item."""
        widget = self.item.widget()
        return max(self.need(), self.hint().width()) if isinstance(widget, QComboBox) else self.need()

    def is_crowded(self, width: int) -> bool:
        """Tell whether it is a sentence that would stand in too many lines."""
        shown = self.item.widget()
        if not isinstance(shown, QLabel) or not shown.wordWrap():
            return False
        return self.height(width, least=False) > (_TALLEST + 0.5) * shown.fontMetrics().height()

    @property
    def ends_line(self) -> bool:
        """Tell whether, where one line is too short, what follows begins another."""
        return self.part > 0 and (self.is_gap or isinstance(self.item.widget(), QLabel))

    def depends(self) -> bool:
        """Tell whether its height depends on its width although it has the width that it asks for."""
        flat = getattr(self.item, "flat", None)  # of a row in this one
        return self.item.hasHeightForWidth() and not self._is_tabs if flat is None else flat() is None

    def height(self, width: int, *, least: bool) -> int:
        """Return the height it asks for at a width, or the least it can do with."""
        if (width, least) not in self._heights:
            self._heights[width, least] = self._find_height(width, least=least)
        return self._heights[width, least]

    def _find_height(self, width: int, *, least: bool) -> int:
        if self.item.hasHeightForWidth() and not self._is_tabs:
            return self.item.minimumHeightForWidth(width) if least else self.item.heightForWidth(width)
        return self.smallest().height() if least else self.tall()

    def tall(self) -> int:
        """Return the height it asks for at any width."""
        if self._is_tabs:
            return self.smallest().height()  # it takes what is left; a column would give it all that its pages like
        return self.hint().height()


def _spare(box: QComboBox) -> int:
    """Return by how much less than for its longest item a choice may be as wide, for what is chosen to be read."""
    if box.sizeAdjustPolicy() != QComboBox.SizeAdjustPolicy.AdjustToContents:
        return 0
    advance = box.fontMetrics().horizontalAdvance
    longest = max((advance(box.itemText(number)) for number in range(box.count())), default=0)
    return max(0, longest - advance(box.currentText()))


def _is_ignored(widget: QWidget) -> bool:
    return widget.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Ignored
