"""The window fits a small screen: 1024 by 700, every view, with something chosen."""

from __future__ import annotations

import pytest

from passport_app.gui.actions import VIEWS
from passport_app.gui.scroller import Scroller


@pytest.mark.parametrize("view", VIEWS)
def test_every_view_fits_a_small_screen(opened, settled, view):
    opened.resize(1024, 700)
    opened.show_view(view)
    settled()
    if view in ("materials", "batches", "cells", "passports"):
        opened.views[view].choose_row(0)
        settled()
    room = opened.findChild(Scroller)
    assert (room.horizontalScrollBar().maximum(), room.verticalScrollBar().maximum()) == (0, 0), "it fits unscrolled"
    assert (opened.width(), opened.height()) == (1024, 700)


@pytest.mark.parametrize("code", ["it", "de", "fr"])
def test_a_report_fits_a_small_screen_in_every_language(shell, ledger, settled, code):
    from passport_app.gui import language

    language.install(code)
    try:
        assert shell.open_path(ledger)
        shell.acts.audit_ledger()
        settled()
        least = shell.minimumSizeHint()
    finally:
        language.install("en")
    assert shell.verify.files.reports
    assert (least.width() <= 1024, least.height() <= 700) == (True, True), least
