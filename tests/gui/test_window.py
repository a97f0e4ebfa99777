"""The window: what it shows, how one gets about in it, and that everything in it has a name."""

from __future__ import annotations

import csv

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from passport_app.gui import theme
from passport_app.gui.actions import ACTS, VIEWS
from passport_app.gui.views.things import ThingsView
from tests.gui.looking import unnamed
from tests.gui.rows import rows_of, tabs_of


def test_every_act_can_be_done_and_no_shortcut_twice(shell):
    shortcuts = [act.shortcut for act in ACTS if act.shortcut]
    assert len(shortcuts) == len(set(shortcuts))
    for act in ACTS:
        assert callable(shell.deed(act.name)), act.name


def test_it_begins_with_four_choices(shell, qtbot):
    assert shell.stack.currentWidget() is shell.welcome
    names = [b.accessibleName() for b in shell.welcome.findChildren(QPushButton)]
    assert names[:4] == ["Create a ledger", "Open a ledger", "Try the sample", "Verify something"]
    assert not shell.actions_by_name["import_tables"].isEnabled()
    assert shell.navigation.isHidden()
    assert unnamed(shell) == []


def test_a_click_on_try_the_sample_makes_and_opens_it(shell, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr("platformdirs.user_data_dir", lambda *_, **__: str(tmp_path / "data"))
    card = next(b for b in shell.welcome.findChildren(QPushButton) if b.accessibleName() == "Try the sample")
    qtbot.mouseClick(card, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shell.book.is_open, timeout=30_000)
    assert shell.book.summary.batteries > 40
    assert "try the sample plant" in shell.statusBar().currentMessage()
    # The second time it is opened as it is.
    shell.book.close()
    shell.do("try_sample")
    assert shell.book.is_open


def test_the_overview_says_what_is_in_the_book_and_what_is_left_to_do(opened):
    view = opened.overview
    assert view.title.text() == "Voltara Celle S.p.A."
    summary = opened.book.summary
    shown = [number.text() for _, number, _ in view._tiles.values()]
    assert shown[1:] == [f"{n:,}" for n in (summary.batches, summary.cells, summary.batteries, 2)]
    said = [view.to_do.itemAt(n).widget().text() for n in range(view.to_do.count())]
    assert f"{summary.batteries - 2} batteries have no passport yet." in said
    assert view.findings_title.text().endswith(" findings")
    assert any("B-2603-01" in row[1] for row in rows_of(view.findings))
    shown = {share.symbol: share for share in view.bars._shares}
    assert shown["Co"].text.endswith(" %")
    assert shown["Pb"].text == "not applicable"
    assert "Cobalt" in view.bars.accessibleDescription()


def test_numbers_open_the_list_they_count(opened, qtbot):
    tile = opened.overview._tiles["cells"][0]
    qtbot.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert opened.current() is opened.cells
    assert opened.cells.count.text() == f"{opened.book.summary.cells:,} cells"


@pytest.mark.parametrize("number", range(len(VIEWS)))
def test_views_are_reached_by_keys(opened, qtbot, number):
    QTest.keyClick(opened, Qt.Key(Qt.Key.Key_1.value + number), Qt.KeyboardModifier.ControlModifier)
    assert opened.current() is opened.views[VIEWS[number]]
    assert opened.navigation.currentRow() == number


def test_ctrl_f_goes_to_the_search_and_f6_round_the_panes(opened, qtbot):
    opened.show_view("batches")
    opened.activateWindow()
    opened.do("find")
    assert opened.batches.search.hasFocus()
    seen = []
    for _ in range(4):
        opened.do("next_pane")
        seen.append(type(opened.focusWidget()).__name__)
    assert {"TableView", "Navigation"} <= set(seen)


def test_a_search_narrows_the_list_and_says_when_nothing_is_found(opened, qtbot, settled):
    view = opened.materials
    opened.show_view("materials")
    qtbot.keyClicks(view.search, "NI-P")
    qtbot.keyClick(view.search, Qt.Key.Key_Return)
    assert view.count.text().endswith(" lots found")
    assert 0 < view.model.size < 50
    assert all(row[0].startswith("NI-P") for row in rows_of(view.table))
    view.search.clear()
    qtbot.keyClicks(view.search, "nothing like it")
    qtbot.waitUntil(lambda: view._stack.currentIndex() == 1)
    assert "begins with this" in view.nothing.says.text()


def test_filters_show_only_what_is_like_them(opened):
    view = opened.materials
    view.filter.setCurrentText("Manufacturing waste")
    assert 0 < view.model.size < 100
    assert {row[6] for row in rows_of(view.table)} == {"manufacturing waste"}
    batches = opened.batches
    batches.filter.setCurrentText("With findings")
    assert [row[0] for row in rows_of(batches.table)] == ["B-2603-01"]
    passports = opened.passports
    passports.filter.setCurrentText("Signed")
    assert [row[0] for row in rows_of(passports.table)] == ["EV-72-00001", "EV-72-00002"]


def test_a_lot_shows_where_its_matter_came_from_and_went(opened, settled, made_sample):
    opened.show_view("materials")
    opened.materials.show_thing("NI-R-2601")
    settled()
    pane = opened.materials.pane
    assert pane.title.text() == "NI-R-2601"
    assert [t.split(" (")[0] for t in tabs_of(opened.materials)] == [
        "Content", "Sources", "Used by", "Quality", "Documents", "Decisions",
    ]  # fmt: skip
    content = rows_of(pane.tabs.widget(0))
    assert content[0][0] == "Ni"
    with (made_sample.plant / "contents.csv").open(encoding="utf-8", newline="") as file:
        row = next(r for r in csv.DictReader(file) if (r["lot_id"], r["element"]) == ("NI-R-2601", "Ni"))
    recycled = int(row["pre_consumer_ppm"]) + int(row["post_consumer_ppm"])
    assert content[0][7] == f"{recycled // 10_000}.{recycled % 10_000 // 10:03d}"


def test_a_batch_shows_whether_it_adds_up(opened, settled):
    opened.show_view("batches")
    opened.batches.show_thing("B-2603-01")
    settled()
    rows = rows_of(opened.batches.pane.tabs.widget(0))
    nickel = next(row for row in rows if row[0] == "Ni")
    assert nickel[5] == "△ no"
    assert nickel[4].endswith("6.000")
    assert any("Findings (3)" in title for title in tabs_of(opened.batches))


def test_a_cell_and_a_battery_show_what_they_are_made_of(opened, settled, starter):
    opened.show_view("cells")
    opened.cells.choose_row(100)
    settled()
    assert opened.cells.pane.title.text() == opened.cells.model.identifier(100)
    opened.show_view("passports")
    opened.passports.show_thing("EV-72-00001")
    settled()
    pane = opened.passports.pane
    assert {s.symbol for s in pane.bars._shares} == {"Co", "Li", "Ni", "Pb"}
    assert "Proof" in tabs_of(opened.passports)
    opened.passports.show_thing(starter)
    settled()
    assert "Proof" not in tabs_of(opened.passports)


def test_an_answer_that_comes_late_is_not_shown_for_another_thing(opened, settled):
    opened.show_view("materials")
    for row in range(30):
        opened.materials.choose_row(row)
    settled()
    assert opened.materials.pane.title.text() == opened.materials.model.identifier(29)


def test_the_model_keeps_qts_rules(opened, qtmodeltester):
    qtmodeltester.check(opened.materials.model)


def test_only_what_is_seen_is_fetched_and_the_end_is_reached_at_once(opened):
    model = opened.cells.model
    opened.show_view("cells")
    opened.cells.table.scrollToBottom()
    last = model.row(model.size - 1)
    assert last is not None
    assert len(model._pages) <= 4


def test_everything_has_a_name(opened, settled):
    for name in VIEWS:
        opened.show_view(name)
        if isinstance(opened.current(), ThingsView):
            opened.current().choose_row(0)
        settled()
        assert unnamed(opened) == [], name


def test_light_and_dark_are_kept(opened):
    opened.do("look_dark")
    assert theme.tones() is theme.DARK
    assert QSettings().value("scheme") == "dark"
    dark = opened.grab().toImage().pixelColor(700, 20).lightness()
    opened.do("look_light")
    light = opened.grab().toImage().pixelColor(700, 20).lightness()
    assert dark < 60
    assert light > 200


def test_the_palette_finds_acts_by_letters(opened, qtbot):
    from passport_app.gui.dialogs.palette import Palette

    palette = Palette(list(opened.actions_by_name.values()), opened)
    qtbot.addWidget(palette)
    palette.show()
    qtbot.keyClicks(palette.field, "expcert")
    assert palette.list.count() == 1
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.picked is opened.actions_by_name["export_passports"]


def test_ledgers_opened_before_are_offered_again(opened, qtbot):
    opened.do("close_ledger")
    names = [b.accessibleName() for b in opened.welcome.findChildren(QPushButton)]
    assert "Open plant.passports" in names


def test_what_another_program_wrote_is_seen(opened, settled, ledger, starter):
    from passport_app.services.issue_passports import issue_passports

    issue_passports(ledger, [starter], passphrase="correct horse battery")
    opened.acts.look_for_changes()
    settled()
    assert opened.book.summary.passports == 3


def test_the_closed_loop_is_drawn_told_copied_and_saved(opened, settled, qtbot, tmp_path):
    from PySide6.QtWidgets import QApplication

    view = opened.provenance.loop
    opened.show_view("provenance")
    settled()
    assert "kg of nickel received and used" in view.says.text()
    assert "came back from recycling" in view.says.text()
    assert "recycling → precursor" in view.picture.accessibleDescription()
    picture = view.picture.picture(view.picture.size())
    band = max(picture.bands, key=lambda b: b.width)
    from PySide6.QtCore import QPointF

    middle = QPointF((band.start[0] + band.end[0]) / 2, (band.start[1] + band.end[1] + band.width) / 2)
    assert "kg Ni" in view.picture.words_at(middle)
    view.copy_table()
    assert QApplication.clipboard().text().startswith("from,to,primary_ug")
    for name, start in (("loop.svg", b"<?xml"), ("loop.png", b"\x89PNG")):
        assert view.picture.save(tmp_path / name)
        assert (tmp_path / name).read_bytes().startswith(start)
    view.metal.setCurrentText("Lead")
    settled()
    assert "lead" in view.says.text()
    assert "assembly" in view.picture.accessibleDescription()


def test_no_dialog_or_view_takes_a_name_that_qt_calls():
    """A field called `size` makes Qt's own call of `size()` fail deep within it, where Python cannot tell of it."""
    import ast
    from pathlib import Path

    from PySide6.QtWidgets import QDialog

    import passport_app.gui

    taken = {name for name in dir(QDialog) if callable(getattr(QDialog, name)) and not name.startswith("_")}
    wrong = []
    for file in Path(passport_app.gui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            targets = node.targets if isinstance(node, ast.Assign) else []
            for target in [part for one in targets for part in getattr(one, "elts", [one])]:
                own = isinstance(target, ast.Attribute) and getattr(target.value, "id", "") == "self"
                if own and target.attr in taken - {"open", "done", "result"}:
                    wrong.append(f"{file.name}:{node.lineno} self.{target.attr}")
    assert wrong == []
