"""A header that never asks every row whether it is selected.

Qt's own does for each painting, which freezes Ctrl+A on ten million rows for minutes (measured: DESKTOP.md 2.4).
"""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from passport_app.gui import theme
from passport_app.gui.language import tr


class TableHeader(QHeaderView):
    """Column titles, painted from the model's title and alignment alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setStretchLastSection(True)
        self.setAccessibleName(tr("Column titles"))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        painter.save()
        painter.fillRect(rect, theme.colour("base"))
        painter.setPen(theme.colour("border"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        model = self.model()
        title = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole) or ""
        align = model.headerData(section, Qt.Orientation.Horizontal, Qt.ItemDataRole.TextAlignmentRole)
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(theme.colour("muted"))
        inner = rect.adjusted(9, 0, -9, 0)
        text = painter.fontMetrics().elidedText(str(title), Qt.TextElideMode.ElideRight, inner.width())
        side = align if align is not None else Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, side, text)
        painter.restore()
