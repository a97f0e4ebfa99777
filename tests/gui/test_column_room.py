"""Columns share the room there is: what one looks for is not beyond the edge of a small screen."""

from __future__ import annotations

import pytest

from passport_app.gui.table.column_room import share_room


@pytest.mark.parametrize("view", ["materials", "batches", "cells", "passports"])
def test_no_list_runs_beyond_a_small_window(opened, settled, qtbot, view):
    opened.resize(1024, 700)
    opened.show_view(view)
    settled()
    qtbot.wait(20)
    table = opened.current().table
    header = table.horizontalHeader()
    assert header.length() <= table.viewport().width()
    model, metrics = table.model(), table.fontMetrics()
    for row in range(5):  # neither a state nor a name is cut
        for column in (0, model.columnCount() - 1):
            assert metrics.horizontalAdvance(model.index(row, column).data() or "") < table.columnWidth(column)


def test_a_larger_window_gives_columns_their_width_until_one_is_drawn(opened, settled, qtbot):
    opened.show_view("passports")
    table = opened.passports.table
    opened.resize(1024, 700)
    qtbot.wait(20)
    narrow = table.columnWidth(4)
    opened.resize(1700, 800)
    qtbot.wait(20)
    assert table.columnWidth(4) > narrow
    table.setColumnWidth(4, 77)
    opened.resize(1024, 700)
    qtbot.wait(20)
    assert table.columnWidth(4) == 77 and table.widths()[4] == 77


def test_room_is_taken_where_it_can_be_spared():
    assert share_room([100, 100], [40, 90], 250) == [100, 100]
    assert share_room([100, 100], [40, 100], 150) == [50, 100]
    assert share_room([100, 100], [80, 90], 50) == [80, 90]
