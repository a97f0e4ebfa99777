"""Long names and long keys push nothing aside, one is one, and what needs no choice is shown without one."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel

from passport_app.gui import format as show
from passport_app.gui import language
from passport_app.gui.views.detail import Detail
from passport_app.services.create_ledger import create_ledger
from passport_app.services.export_certificates import export_certificates
from passport_app.services.verify_evidence import verify_evidence
from passport_app.telling.verdict_words import questions

LONG = "Kvarn Nickel- och Koboltförädling Aktiebolag i Norra Norrbotten, avdelningen för batterimaterial " * 2


def test_a_long_operator_is_cut_and_the_window_stays_as_wide(shell, tmp_path, settled, cheap):
    ledger = tmp_path / "new.passports"
    create_ledger(ledger, operator=LONG.strip(), site="SE-1", passphrase="correct horse battery", cost=cheap)
    shell.resize(1024, 700)
    assert shell.open_path(ledger)
    settled()
    assert shell.width() == 1024
    title = shell.overview.title
    assert title.text() == LONG.strip() == title.toolTip()
    assert title.mapTo(shell, title.rect().topRight()).x() < 1024
    facts = [shown.text() for shown in shell.overview.findChildren(QLabel)]
    assert "1 entry" in facts and "1 entries" not in facts


def test_a_long_id_leaves_the_buttons_beside_it_whole(opened, settled):
    opened.resize(1024, 700)
    opened.show_view("materials")
    opened.materials.choose_row(0)
    settled()
    pane = opened.materials.pane
    pane.show_detail(Detail(title=LONG, subtitle="received", facts=(("From", LONG, ""), ("Mass", "1 kg", ""))))
    opened.materials.resize(opened.materials.size())
    settled()
    assert pane.title.text() == LONG and pane.title.toolTip() == LONG
    for number in range(pane.tools.count()):
        tool = pane.tools.itemAt(number).widget()
        assert tool.width() >= tool.sizeHint().width()


def test_who_signed_is_told_by_the_ends_of_the_key(opened, tmp_path):
    file = tmp_path / "one.json"
    export_certificates(opened.book.path, ["EV-72-00001"], target=file, form="json")
    (report,) = verify_evidence([file])
    told = {asked: answer for asked, answer, _ in questions(report)}["Who signed?"]
    did = report.signer.rpartition("(")[2].rstrip(")")
    assert told.startswith("Voltara Celle S.p.A. (did:key:z6Mk") and told.endswith(f"…{did[-6:]})") and len(told) < 60
    assert any(did in check.detail for check in report.checks)  # the evidence has it whole


@pytest.mark.parametrize(("view", "titled"), [("materials", "Drau Mangan GmbH"), ("batches", "slurry")])
def test_the_first_row_of_a_second_page_is_shown_unasked(opened, settled, view, titled):
    opened.show_view(view)
    opened.current().show_page(1)
    settled()
    page = opened.current().page
    assert page.table.currentIndex().row() == 0 and page.title.text().startswith(titled)


def test_loss_is_a_word_of_every_language(qapp):
    for code, word in (("it", "perdita"), ("de", "Verlust"), ("fr", "perte")):
        language.install(code)
        assert show.word("loss") == word
    language.install("en")
