"""What is shown of one thing: made beside the window as plain data, then put into the pane below the list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from passport_app.gui.charts.share_bars import Share, ShareBars
from passport_app.gui.language import mark, tr
from passport_app.gui.measure import grown
from passport_app.gui.row import AsTall, Row
from passport_app.gui.table.rows_model import Column
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views.facts import Facts
from passport_app.gui.views.view import Line, label, panel

_BORDER = 1
"""Of the frame around the pane."""


@dataclass(frozen=True, slots=True)
class Rows:
    """A small table in the pane."""

    title: str
    columns: Sequence[Column]
    rows: Sequence[Sequence[Any]]
    empty: str = mark("Nothing.")
    wrap: bool = False


@dataclass(frozen=True, slots=True)
class Detail:
    """Everything the pane shows of one thing."""

    title: str
    subtitle: str
    facts: tuple[tuple[str, str, str], ...] = ()
    shares: tuple[Share, ...] = ()
    tables: tuple[Rows, ...] = field(default=())


def _words(title: str) -> str:
    """Return a tab's title without its count, wherever a language puts that."""
    return "".join(filter(str.isalpha, title))


class DetailPane(AsTall):
    """The pane below a list: headline, facts, bars of recycled content, tables by tab."""

    def __init__(self, empty: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Details"))
        self._stack = QStackedWidget()
        self._empty = label(empty, tone="muted", wrap=True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        frame_layout = QVBoxLayout()
        self._frame, self._about = panel(frame_layout), frame_layout
        frame_layout.addWidget(self._stack)
        outer.addWidget(self._frame)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self._make_body())

    def _make_body(self) -> QWidget:
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        head = Row()
        self.title = Line(scale=1.15)
        self.title.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.subtitle = label("", tone="muted")
        self.subtitle.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.tools = Row()
        head.addWidget(self.title)
        head.addWidget(self.subtitle, 1)
        head.addLayout(self.tools)
        layout.addLayout(head)
        self.facts = Facts(7)
        layout.addWidget(self.facts)
        columns = Row(20)
        self.bars = ShareBars()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.setMinimumWidth(grown(260))  # with larger letters they go below the bars
        columns.addWidget(self.bars, 4, Qt.AlignmentFlag.AlignTop)
        columns.addWidget(self.tabs, 7)
        layout.addLayout(columns, 1)
        return body

    def show_detail(self, detail: Detail) -> None:
        """Show one thing, on the tab that was looked at before where it has it."""
        self.title.setText(detail.title)
        self.subtitle.setText(detail.subtitle)
        self.subtitle.setToolTip(detail.subtitle)
        self.facts.set_facts(detail.facts)
        self.facts.setVisible(bool(detail.facts))
        self.bars.set_shares(detail.shares)
        self.bars.setVisible(bool(detail.shares))
        looked_at = _words(self.tabs.tabText(self.tabs.currentIndex()))
        while self.tabs.count():
            old = self.tabs.widget(0)
            self.tabs.removeTab(0)
            if old is not None:
                old.deleteLater()
        for rows in detail.tables:
            if rows.rows:
                page: QWidget = SmallTable(rows.title, rows.columns, rows.rows, wrap=rows.wrap)
            else:
                page = label(tr(rows.empty), tone="muted", wrap=True)
            self.tabs.addTab(page, rows.title)
            if _words(rows.title) == looked_at:
                self.tabs.setCurrentWidget(page)
        self.tabs.setVisible(bool(detail.tables))
        self._stack.setCurrentIndex(1)

    def minimumSizeHint(self) -> QSize:
        """Return the room without which something is cut: a stack would ask for all that its pages like."""
        width = super().minimumSizeHint().width()
        about, page = self._about.contentsMargins(), self._stack.currentWidget()
        inner = max(self.width(), width) - about.left() - about.right() - 2 * _BORDER
        if page is None:
            return super().minimumSizeHint()
        layout = page.layout()
        tall = layout.totalMinimumHeightForWidth(inner) if layout else page.heightForWidth(inner)
        return QSize(width, tall + about.top() + about.bottom() + 2 * _BORDER)

    def show_message(self, text: str) -> None:
        """Show a sentence in place of details."""
        self._empty.setText(text)
        self._stack.setCurrentIndex(0)
