"""The graph of one thing in the window: asked for, walked by keys, opened and closed, copied and saved."""

from __future__ import annotations

import csv
import io

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from passport_app.domain.graph import Node, Way, fold
from passport_app.gui.charts.graph import GraphView
from passport_app.gui.charts.graph_layout import Box
from passport_app.gui.charts.graph_paint import sign_of


@pytest.fixture
def way(opened, qtbot, settled):
    """The page, with a name typed and Enter pressed."""
    opened.show_view("provenance")
    page = opened.provenance.way

    def ask(name):
        opened.provenance.focus_search()
        page.search.clear()
        qtbot.keyClicks(page.search, name)
        qtbot.keyClick(page.search, Qt.Key.Key_Return)
        settled()
        page.graph.setFocus()
        return page

    return ask


def named(page, name):
    return next(key for key, node in page.graph.nodes.items() if node.name == name)


def test_a_battery_is_walked_back_to_its_suppliers_by_keys(opened, qtbot, settled, way):
    page = way("EV-72-00021")
    graph = page.graph
    assert "kg Ni" in page.says.text() and graph.chosen == "thing"
    qtbot.keyClick(graph, Qt.Key.Key_Right)
    assert graph.nodes[graph.chosen].kind == "customer"
    qtbot.keyClick(graph, Qt.Key.Key_Home)
    kinds = []
    while True:
        before = graph.chosen
        qtbot.keyClick(graph, Qt.Key.Key_Left)
        if graph.chosen == before:
            break
        kinds.append(graph.nodes[graph.chosen].kind)
    assert kinds[0] == "cell_lot" and kinds[-1] == "supplier"
    assert {"lot", "batch"} < set(kinds)
    assert graph.nodes[graph.chosen].name in graph.accessibleDescription()


def test_enter_closes_and_opens_and_what_one_looks_at_stays(opened, qtbot, settled, way):
    page = way("EV-72-00021")
    graph = page.graph
    qtbot.keyClick(graph, Qt.Key.Key_Left)
    all_of_it = len(graph.nodes)
    assert graph.nodes[graph.chosen].state == "open"
    place = graph._to_screen(graph._boxes[graph.chosen])
    qtbot.keyClick(graph, Qt.Key.Key_Return)
    assert len(graph.nodes) < all_of_it and graph.nodes[graph.chosen].state == "closed"
    qtbot.keyClick(graph, Qt.Key.Key_Return)
    assert len(graph.nodes) == all_of_it
    assert abs(graph._to_screen(graph._boxes[graph.chosen]).x() - place.x()) < 2


def test_a_click_on_the_sign_asks_for_the_next_turn_of_the_loop(opened, qtbot, settled, way):
    page = way("EV-72-00021")
    graph = page.graph
    (name,) = [key for key, node in graph.nodes.items() if node.more]
    graph.show_node(name)
    box: Box = graph._boxes[name]
    place = graph._origin() + QPointF(sign_of(box).center()) * graph._scale
    before = set(graph.nodes)
    qtbot.mouseClick(graph.viewport(), Qt.MouseButton.LeftButton, pos=place.toPoint())
    settled()
    assert before < set(graph.nodes)
    assert not any(node.more and key == name for key, node in graph.nodes.items())


def test_from_a_list_to_the_graph_to_the_list_and_back(opened, qtbot, settled, way):
    opened.show_thing("materials", "CO-R-2601")
    settled()
    opened.materials.show_way()
    settled()
    page = opened.provenance.way
    assert page.isVisible() and page.search.text() == "CO-R-2601"
    graph = page.graph
    graph.choose(named(page, "PC-2601"))
    qtbot.mouseClick(page.follow, Qt.MouseButton.LeftButton)
    settled()
    assert page.search.text() == "PC-2601"
    qtbot.mouseClick(page.back, Qt.MouseButton.LeftButton)
    settled()
    assert page.search.text() == "CO-R-2601"
    graph.choose(named(page, "CLN-2601"))
    qtbot.keyClick(graph, Qt.Key.Key_Space)
    settled()
    assert opened.current() is opened.cells


def test_another_metal_is_another_graph(opened, qtbot, settled, way):
    page = way("EV-72-00021")
    suppliers = {n.name for n in page.graph.nodes.values() if n.kind == "supplier"}
    page.metal.setCurrentIndex(page.metal.findData("Co"))
    page.metal.activated.emit(page.metal.currentIndex())
    settled()
    assert "kg Co" in page.says.text()
    assert {n.name for n in page.graph.nodes.values() if n.kind == "supplier"} != suppliers


def test_it_is_copied_as_a_table_and_saved_as_pictures(opened, settled, way, tmp_path):
    page = way("CO-R-2601")
    page.copy_table()
    rows = list(csv.DictReader(io.StringIO(QApplication.clipboard().text())))
    first = next(row for row in rows if row["from"] == "CO-R-2601")
    assert (first["to_kind"], first["element"], int(first["mass_ug"])) == ("batch", "Co", 4273842900)
    assert len(rows) == len(page.shown.ways)
    for name, start in (("way.svg", b"<?xml"), ("way.png", b"\x89PNG")):
        assert page.graph.save(tmp_path / name, "Provenance")
        assert (tmp_path / name).read_bytes().startswith(start)
    assert "CLN-2601" in (tmp_path / "way.svg").read_text(encoding="utf-8")


def test_a_scanner_types_the_code_of_a_battery(opened, qtbot, settled, way):
    page = way("]d2010952400000100921EV-72-00021")
    assert page.search.text() == "EV-72-00021" and page.graph.nodes["thing"].name == "EV-72-00021"
    opened.show_view("passports")
    search = opened.passports.search
    qtbot.keyClicks(search, "https://id.gs1.org/01/09524000001009/21/EV-72-00002")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    settled()
    assert opened.passports.pane.title.text() == "EV-72-00002"


def test_an_unknown_name_is_told_and_an_empty_page_says_what_to_do(opened, way):
    page = way("NO-SUCH-LOT")
    assert 'holds no cell, battery or lot "NO-SUCH-LOT"' in page.nothing.text()
    assert not page.copy.isEnabled()
    page.show_book()
    assert "Scan or type" in page.nothing.text()


def test_a_small_graph_fills_its_pane_as_far_as_it_is_read_well_until_one_zooms(qtbot, qapp):
    view = GraphView()
    qtbot.addWidget(view)
    view.resize(900, 500)
    view.show()
    nodes = [Node("thing", "lot", "T", "", 10**9, 0), Node("b", "lot", "B", "", 10**9, 1)]
    graph = fold(nodes, [Way("thing", "b", 10**9)], "thing")
    view.set_graph(graph, "thing", "Ni")
    shown = [view._to_screen(box) for box in view._plan.boxes]
    assert view._scale == 1.5
    assert sum(place.x() for place in shown) / 2 == pytest.approx(450, abs=1)
    view.resize(330, 500)
    assert view._scale < 1.5
    view.resize(900, 500)
    assert view._scale == 1.5
    view.zoom(1 / 1.2)
    view.resize(880, 500)
    assert view._scale == pytest.approx(1.25)  # as one left it
