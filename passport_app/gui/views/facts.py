"""Names and values in columns: as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QLayout, QLayoutItem, QSizePolicy, QWidget, QWidgetItem

from passport_app.gui.measure import share
from passport_app.gui.views.view import drop_item, label, set_tone

_BETWEEN, _UNDER = 24, 7
"""Room between columns and below a value."""
_FACT = 18
"""Characters of a value that every column has room for alike."""
_FEW = 11
"""Letters of a value that stand in one line where it has as many."""


class _Columns(QLayout):
    """Pairs of a name and its value below it."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._items: list[QLayoutItem] = []
        self._known: dict[int, int] = {}
        """Heights by width since something changed: Qt asks for them again and again."""
        self._measured: list[tuple[int, int]] = []
        """For each item the width that it needs and that of its words in one line."""
        self._wide = 0
        """The width it was last given: Qt's own geometry is forgotten whenever something changes."""
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def add(self, widget: QWidget) -> None:
        """Add a name, or the value of the name added last."""
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        self.invalidate()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def invalidate(self) -> None:
        self._known.clear()
        self._measured = []
        super().invalidate()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._known:
            self._known[width] = self._lay(QRect(0, 0, width, 0), move=False)
        return self._known[width]

    def sizeHint(self) -> QSize:
        return QSize(self._whole(self._needs(self._most)), self.heightForWidth(10_000))

    def minimumSize(self) -> QSize:
        """Return the least size; its height is that of the rows there are at the width it has now."""
        width = max(self._needs(1), default=0)
        now = max(width, self._wide or 10_000)
        return QSize(width, self.heightForWidth(now))

    def setGeometry(self, rect: QRect) -> None:
        is_new = rect.width() != self._wide
        super().setGeometry(rect)
        if is_new:
            self._wide = rect.width()
            self.update()  # whoever holds this has to know how tall it is now
        self._lay(rect, move=True)

    def _needs(self, columns: int) -> list[int]:
        """Return how wide each column must be, that no word of it is cut."""
        needs = [0] * columns
        for number, (need, _) in enumerate(self._measure()):
            column = number // 2 % columns
            needs[column] = max(needs[column], need)
        return needs

    def _measure(self) -> list[tuple[int, int]]:
        if not self._measured:
            self._measured = [(_need(item), _one_line(item)) for item in self._items]
        return self._measured

    def _columns(self, width: int) -> int:
        """Return how many columns there are: as many as always, or fewer where words would be broken or cut."""
        columns = self._most
        widths = self._widths(columns, width)
        if any(words > widths[number // 2 % columns] for number, (_, words) in enumerate(self._measure())):
            columns = max(1, min(columns, len(self._items) // 2))
        while columns > 1 and self._whole(self._needs(columns)) > width:
            columns -= 1
        return columns

    def _widths(self, columns: int, width: int) -> list[int]:
        """Return widths that are alike, so that nothing moves from one thing to the next, unless a value is long."""
        parts = [1] * columns
        for number, item in enumerate(self._items):
            shown = item.widget()
            if number % 2 and isinstance(shown, QLabel):
                column = number // 2 % columns
                parts[column] = max(parts[column], _FACT, min(len(shown.text()), 3 * _FACT))
        return share(width - _BETWEEN * (columns - 1), self._needs(columns), parts)

    def _whole(self, needs: Sequence[int]) -> int:
        return sum(needs) + _BETWEEN * (len(needs) - 1)

    def _lay(self, rect: QRect, *, move: bool) -> int:
        """Return the height of all, and put everything in its place if asked to."""
        columns = self._columns(rect.width())
        widths = self._widths(columns, rect.width())
        pairs = list(zip(self._items[::2], self._items[1::2], strict=False))
        y = rect.y()
        for start in range(0, len(pairs), columns):
            x, row = rect.x(), pairs[start : start + columns]
            top = max(name.sizeHint().height() for name, _ in row)
            heights = [_height(value, width) for (_, value), width in zip(row, widths, strict=False)]
            for (name, value), width, height in zip(row, widths, heights, strict=False):
                if move:
                    name.setGeometry(QRect(x, y, width, top))
                    value.setGeometry(QRect(x, y + top + 1, width, height))
                x += width + _BETWEEN
            y += top + 1 + max(heights) + _UNDER
        return max(0, y - rect.y())


def _need(item: QLayoutItem) -> int:
    """Return the width below which another row is better than more lines."""
    shown = item.widget()
    few = _FEW * shown.fontMetrics().averageCharWidth() if shown is not None else 0
    return max(item.minimumSize().width(), min(_one_line(item), few))


def _one_line(item: QLayoutItem) -> int:
    shown = item.widget()
    return shown.fontMetrics().horizontalAdvance(shown.text()) if isinstance(shown, QLabel) else 0


def _height(item: QLayoutItem, width: int) -> int:
    return item.heightForWidth(width) if item.hasHeightForWidth() else item.sizeHint().height()


class Facts(QWidget):
    """Names and values in columns; values can be selected and copied."""

    def __init__(self, columns: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._columns = _Columns(columns)
        self.setLayout(self._columns)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def words(self) -> list[str]:
        """Return the names and values as they stand there, each name before its value."""
        return [shown.text() for shown in self._labels()]

    def set_facts(self, facts: Sequence[tuple[str, str, str]]) -> None:
        """Show (name, value, tone) facts."""
        while self._columns.count() > 2 * len(facts):
            drop_item(self._columns, self._columns.count() - 1)
        # Labels stay: each one that is made anew has the whole window laid out once more.
        shown = self._labels()
        for (name, value, tone), (heading, said) in zip(facts, zip(shown[::2], shown[1::2], strict=True), strict=False):
            heading.setText(name)
            said.setText(value)
            if (said.property("tone") or "") != tone:
                set_tone(said, "tone", tone)
        for fact in facts[len(shown) // 2 :]:
            self._add(*fact)
        self._columns.invalidate()
        self.updateGeometry()

    def _add(self, name: str, value: str, tone: str) -> None:
        heading, shown = label(name, tone="muted", scale=0.86), label(value, tone=tone, select=True, wrap=True)
        heading.setFont(_small(heading))
        heading.setBuddy(shown)
        self._columns.add(heading)
        self._columns.add(shown)

    def _labels(self) -> list[QLabel]:
        """Return the names and values as they stand there, each name before its value."""
        items = (self._columns.itemAt(number) for number in range(self._columns.count()))
        return [shown for item in items if item is not None and isinstance(shown := item.widget(), QLabel)]


def _small(widget: QLabel) -> QFont:
    font = widget.font()
    font.setWeight(font.Weight.Normal)
    return font
