"""Scenario 11 through the window: a folder of certificates, of which five are not what they seem; exactly that table.

It has 60 certificates, and all 500 where PASSPORT_FULL_SIZES is set.
"""

from __future__ import annotations

import csv
import os
from collections import Counter

import pikepdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from passport_app.services.change_keys import fingerprint_of, show_keys
from passport_app.services.create_ledger import create_ledger
from passport_app.services.export_certificates import export_certificates
from passport_app.services.import_plant import import_plant
from passport_app.services.issue_passports import issue_passports
from passport_app.services.trusted import trust_signer
from tests.gui.big_plant import big_plant
from tests.gui.conftest import PASSPHRASE

MANY = 500 if os.environ.get("PASSPORT_FULL_SIZES") else 60
WHITE_BOX = b"\nq 1 1 1 rg 420 520 140 30 re f Q\n"


def edited(file, change):
    with pikepdf.open(file, allow_overwriting_input=True) as pdf:
        change(pdf)
        pdf.save(file)


def other_data(pdf):
    """A gram more in the signed data, on a page that stays as it was."""
    name = next(
        name for name in pdf.attachments if b"credentialSubject" in pdf.attachments[name].get_file().read_bytes()
    )
    file = pdf.attachments[name].obj.EF.F
    file.write(file.read_bytes().replace(b'"totalUg":', b'"totalUg":1', 1))


def other_print(pdf):
    """White over a figure of the page; the signed data stay as they were."""
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(page.Contents.read_bytes() + WHITE_BOX)


def plant_of(folder, cheap, batteries):
    """A ledger of signed batteries, and the folder of their certificates."""
    ledger, out = folder / "plant.passports", folder / "certificates"
    create_ledger(ledger, operator=f"Plant {folder.name}", site="IT-1", passphrase=PASSPHRASE, cost=cheap)
    import_plant(ledger, [big_plant(folder / "tables", batteries)], passphrase=PASSPHRASE)
    issue_passports(ledger, None, passphrase=PASSPHRASE)
    export_certificates(ledger, None, target=out)
    return ledger, out


@pytest.fixture
def five_of_many(tmp_path, cheap, monkeypatch):
    """The ledger and the folder; what is wrong with which files."""
    monkeypatch.setenv("MATERIAL_PASSPORT_TRUST", str(tmp_path / "trust.json"))
    for name in ("ours", "theirs"):
        (tmp_path / name).mkdir()
    ledger, out = plant_of(tmp_path / "ours", cheap, MANY - 1)
    _, strange = plant_of(tmp_path / "theirs", cheap, 1)
    files = sorted(out.iterdir())
    edited(files[7], other_data)
    edited(files[23], other_data)
    edited(files[31], other_print)
    (stranger,) = strange.iterdir()
    stranger.rename(out / "stranger.pdf")
    point = "subject,datapoint,value,unit,language\nBAT00041,warranty-period,8,a,\n"
    (tmp_path / "datapoints.csv").write_text(point, encoding="utf-8")
    import_plant(ledger, [tmp_path / "datapoints.csv"], passphrase=PASSPHRASE)
    issue_passports(ledger, ["BAT00041"], passphrase=PASSPHRASE)
    key = next(period.key for period in show_keys(ledger).periods if period.role == "seal")
    did, trusted = f"did:key:{key}", tmp_path / "trust.json"
    trust_signer(trusted, did, name="Ours", fingerprint=fingerprint_of(key)[1], reason="by telephone")
    return ledger, out


def test_scenario_eleven_a_folder_of_certificates(shell, qtbot, settled, five_of_many, tmp_path, monkeypatch):
    ledger, out = five_of_many
    assert shell.open_path(ledger)
    settled()
    shell.show_view("verify")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(out))
    qtbot.mouseClick(shell.verify.choose_folder_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not shell.jobs.busy, timeout=300_000)
    files = shell.verify.files
    shown = {report.file: files.table.model().text(row, 1) for row, report in enumerate(files.reports)}
    assert len(shown) == MANY
    assert Counter(shown.values()) == {
        "genuine": MANY - 5, "altered": 3, "superseded": 1, "signer not trusted here": 1,
    }, {f: w for f, w in shown.items() if w != "genuine"}  # fmt: skip
    saved = tmp_path / "table.csv"
    kind = "Table of all files (*.csv)"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved), kind))
    qtbot.mouseClick(shell.verify._save, Qt.MouseButton.LeftButton)
    with saved.open(encoding="utf-8-sig", newline="") as file:
        rows = {row["file"]: (row["verdict"], row["reason"]) for row in csv.DictReader(file)}
    assert len(rows) == MANY
    assert {file: row for file, row in rows.items() if row != ("passed", "")} == {
        "BAT00007.certificate.pdf": ("failed", "altered"),
        "BAT00023.certificate.pdf": ("failed", "altered"),
        "BAT00031.certificate.pdf": ("failed", "print_differs"),
        "BAT00041.certificate.pdf": ("indeterminate", "superseded"),
        "stranger.pdf": ("indeterminate", "not_trusted_here"),
    }
