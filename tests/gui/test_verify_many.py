"""A folder of evidence in the window: counted, narrowed, each answered in plain words, handed on as a table."""

from __future__ import annotations

import csv
import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from tests.gui.conftest import PASSPHRASE


@pytest.fixture
def folder(ledger, tmp_path):
    """Three certificates: sound, superseded, and one whose data was changed; and a file that is no evidence."""
    from passport_app.services.export_certificates import export_certificates
    from passport_app.services.import_plant import import_plant
    from passport_app.services.issue_passports import issue_passports

    place = tmp_path / "evidence"
    place.mkdir()
    export_certificates(ledger, ["EV-72-00001"], target=place / "old.json", form="json")
    export_certificates(ledger, ["EV-72-00002"], target=place / "sound.pdf")
    point = "subject,datapoint,value,unit,language\nEV-72-00001,warranty-period,8,a,\n"
    (tmp_path / "datapoints.csv").write_text(point, encoding="utf-8")
    import_plant(ledger, [tmp_path / "datapoints.csv"], passphrase=PASSPHRASE)
    issue_passports(ledger, ["EV-72-00001"], passphrase=PASSPHRASE)
    export_certificates(ledger, ["EV-72-00001"], target=place / "changed.json", form="json")
    held = json.loads((place / "changed.json").read_text(encoding="utf-8"))
    held["credentialSubject"]["elements"][0]["totalUg"] += 1
    (place / "changed.json").write_text(json.dumps(held), encoding="utf-8")
    (place / "=holiday.txt").write_text("=2+3", encoding="utf-8")
    return place


def test_a_folder_is_counted_narrowed_and_handed_on(opened, qtbot, settled, folder, monkeypatch, tmp_path):
    opened.show_view("verify")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    qtbot.mouseClick(opened.verify.choose_folder_button, Qt.MouseButton.LeftButton)
    settled()
    view = opened.verify
    said = {report.file: view.files.table.model().text(row, 1) for row, report in enumerate(view.files.reports)}
    assert said == {
        "changed.json": "altered",
        "old.json": "superseded",
        "sound.pdf": "genuine",
        "=holiday.txt": "not evidence",
    }
    assert view.files.sums.text().endswith(".")
    assert "1 superseded" in view.files.sums.text()
    assert view.files.current().file == "changed.json"  # the gravest is shown first
    answers = view.answers.words()
    assert "Superseded?" in answers
    view.files.only.setCurrentIndex(2)
    assert view.files.only.currentText() == "Cannot be told (2)"
    assert view.files.table.model().rowCount() == 2
    target = tmp_path / "table.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    view.files.only.setCurrentIndex(0)
    view.save_report()
    with target.open(encoding="utf-8-sig", newline="") as file:
        rows = {row["file"]: row for row in csv.DictReader(file)}
    assert rows["changed.json"]["verdict"] == "failed"
    assert rows["old.json"]["reason"] == "superseded"
    assert "'=holiday.txt" in rows  # no spreadsheet takes a stranger's name for a formula


def test_what_was_found_is_printed_for_one_file_and_for_all(opened, settled, folder, tmp_path, monkeypatch):
    import hashlib
    import shutil
    import subprocess

    import pikepdf

    from passport_app.certificate.conformance.check import check_archival

    opened.show_view("verify")
    view = opened.verify
    view.verify([folder])
    settled()
    for kind, name in (("Report shown (*.pdf)", "one.pdf"), ("Report of all files (*.pdf)", "all.pdf")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, k=kind, n=name: (str(tmp_path / n), k))
        view.save_report()
        data = (tmp_path / name).read_bytes()
        assert check_archival(data) == []
        with pikepdf.open(tmp_path / name) as pdf:
            assert len(pdf.pages) >= 1
    if shutil.which("pdftotext"):
        said = subprocess.run(["pdftotext", "-layout", tmp_path / "one.pdf", "-"], capture_output=True, check=True)
        text = " ".join(said.stdout.decode().split())
        assert "was altered" in text and "Who signed?" in text
        assert hashlib.sha256((folder / "changed.json").read_bytes()).hexdigest() in text
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "one.json"), ""))
    view.save_report()
    held = json.loads((tmp_path / "one.json").read_text(encoding="utf-8"))
    assert held["sha256"] == hashlib.sha256((folder / "changed.json").read_bytes()).hexdigest()


def _asked(view):
    said = view.answers.words()
    return dict(zip(said[::2], said[1::2], strict=True))


def test_without_a_ledger_it_is_said_that_a_newer_one_can_exist(shell, settled, folder):
    shell.show_view("verify")
    shell.verify.verify([folder / "sound.pdf"])
    settled()
    view = shell.verify
    assert view.headline.text().endswith("This certificate is genuine")
    assert _asked(view)["Superseded?"].startswith("? cannot be told offline")
    last = view.checks.model().rowCount() - 1
    assert (view.checks.model().text(last, 0), view.checks.model().text(last, 1)) == ("? cannot be told", "newer")
    assert f"all {last} checks passed" in view.sentence.text()


def test_of_a_file_handed_to_two_the_window_says_that_one_was_taken_back(opened, settled, tmp_path):
    from passport_app.issuing.registering import Particulars
    from passport_app.services.certificates import change_status
    from passport_app.services.export_certificates import export_certificates

    for name in ("one.pdf", "two.pdf"):
        export_certificates(
            opened.book.path, ["EV-72-00002"], target=tmp_path / name, passphrase=PASSPHRASE, register=Particulars()
        )
    change_status(opened.book.path, "C-000001", "withdrawn", reason="Wrong customer", passphrase=PASSPHRASE)
    opened.show_view("verify")
    opened.verify.verify([tmp_path / "two.pdf"])
    settled()
    assert opened.verify.headline.text().endswith("genuine, but one of its hand-outs was withdrawn")
    assert "One of 2 hand-outs of this file, C-000001, was withdrawn" in opened.verify.sentence.text()
