"""A seal and passports by keys that never leave a token, by real clicks: SoftHSM2 plays the hardware (PKCS#11)."""

from __future__ import annotations

import datetime as dt
import json

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID
from PySide6.QtCore import Qt

from passport_app.domain.verdict import Verdict
from passport_app.gui.dialogs.declare import SignDeclaration
from passport_app.gui.dialogs.export import ExportPassports
from passport_app.gui.dialogs.issue import IssuePassports
from passport_app.gui.dialogs.keys import Keys
from passport_app.gui.dialogs.seal import SealDialog
from passport_app.issuing import seal_settings
from passport_app.services.change_keys import fingerprint_of, show_keys
from passport_app.services.verify_evidence import verify_evidence
from passport_app.trust import seal_place
from passport_app.trust.token_key import TokenKey, make_key
from passport_app.trust.token_place import TokenPlace
from tests.gui.conftest import PASSPHRASE
from tests.gui.hands import type_in
from tests.gui.looking import unnamed
from tests.gui.rows import rows_of
from tests.local_token import LABEL, MODULE, PIN

WRONG = "0000"
ROOT = ec.generate_private_key(ec.SECP256R1())


@pytest.fixture(autouse=True)
def settings(monkeypatch, tmp_path):
    """This computer's settings about seals, for the test alone."""
    monkeypatch.setenv(seal_settings.VARIABLE, str(tmp_path / "computer" / "seals.json"))


@pytest.fixture
def shown(qtbot, opened):
    def show(dialog):
        dialog.setModal(False)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitUntil(lambda: dialog.job is None, timeout=20_000)
        return dialog

    return show


@pytest.fixture
def act(qtbot, settled):
    """A function that presses the button of a dialog and returns what it says then."""

    def press(dialog):
        qtbot.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: dialog.job is None, timeout=30_000)
        settled()
        return dialog.notice.text()

    return press


def certified(public, name="Seal on the token"):
    """The certificate of a key for sealing, by an authority that is not the plant's."""
    key = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), public.raw)
    now = dt.datetime.now(dt.UTC)
    usage = [True, True] + [False] * 7
    return (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
        .issuer_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Trust service")]))
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - dt.timedelta(days=1))
        .not_valid_after(now + dt.timedelta(days=300))
        .add_extension(x509.KeyUsage(*usage), critical=True)
        .sign(ROOT, hashes.SHA256())
    )


@pytest.fixture
def chain(token_folder, tmp_path):
    """The certificate of a P-256 key that was made on the token."""
    place = TokenPlace(str(MODULE), LABEL, "seal of the window")
    make_key(place, PIN, "p256")
    file = tmp_path / "chain.pem"
    file.write_bytes(certified(TokenKey(place, PIN).public).public_bytes(Encoding.PEM))
    return file


@pytest.fixture
def sealing(opened, shown, act, chain, qtbot):
    """The window of a ledger whose seal is on the token, taken by clicks: the PIN wrong once, then right."""
    dialog = shown(SealDialog(opened.book, opened))
    dialog.what.setCurrentIndex(dialog.what.findData("token"))
    assert unnamed(dialog) == []
    for field, text in (
        (dialog.chain, chain), (dialog.module, MODULE), (dialog.token, LABEL), (dialog.key, "seal of the window"),
        (dialog.pin, WRONG), (dialog.passphrase, PASSPHRASE),
    ):  # fmt: skip
        type_in(qtbot, field, text)
    assert "PIN" in act(dialog)
    assert not seal_place.certificate_place(opened.book.path).exists()
    type_in(qtbot, dialog.pin, PIN)
    assert "sealed from now on" in act(dialog)
    assert rows_of(dialog.table)[0][1] == "Seal on the token"
    assert dialog.pin.text() == "", "a PIN does not stay in a field"
    return opened


def test_a_certificate_is_sealed_by_the_token(sealing, shown, act, qtbot, tmp_path):
    dialog = shown(ExportPassports(sealing.book, ["EV-72-00001"], sealing))
    assert dialog.seal.isChecked() and dialog.pin.isVisible() and unnamed(dialog) == []
    type_in(qtbot, dialog.folder, tmp_path / "out")
    type_in(qtbot, dialog.passphrase, PASSPHRASE)
    act(dialog)
    assert dialog.act_button.isVisible() and not list((tmp_path / "out").glob("*.pdf")), "no PIN, nothing written"
    type_in(qtbot, dialog.pin, WRONG)
    assert "PIN" in act(dialog)
    assert not list((tmp_path / "out").glob("*.pdf"))
    type_in(qtbot, dialog.pin, PIN)
    assert "Wrote 1 file" in act(dialog)
    (file,) = (tmp_path / "out").glob("*.pdf")
    (report,) = verify_evidence([file], require=("seal",), ledger=sealing.book.path)
    told = {check.check: check.reason for check in report.checks}
    assert report.verdict is Verdict.PASSED, report.checks
    assert (told["seal_integrity"], told["seal_trust"], told["print"]) == ("ok", "in_register", "ok")
    (alone,) = verify_evidence([file], require=("seal",))
    assert alone.decisive.reason == "seal_not_trusted_here"


def test_a_declaration_is_sealed_by_the_token_or_not_signed_at_all(sealing, shown, act, qtbot, tmp_path):
    dialog = shown(SignDeclaration(sealing.book, ("EV-72", "IT-VAL-1", 2026), sealing))
    before = sealing.book.reader.summary().entries
    type_in(qtbot, dialog.leaving.file, tmp_path / "declaration.pdf")
    type_in(qtbot, dialog.passphrase, PASSPHRASE)
    type_in(qtbot, dialog.leaving.sealing.pin, WRONG)
    assert "PIN" in act(dialog)
    sealing.book.refresh()
    assert sealing.book.reader.summary().entries == before and not (tmp_path / "declaration.pdf").exists()
    type_in(qtbot, dialog.leaving.sealing.pin, PIN)
    type_in(qtbot, dialog.passphrase, PASSPHRASE)
    assert "Signed as version 1" in act(dialog)
    (report,) = verify_evidence([tmp_path / "declaration.pdf"], require=("seal",), ledger=sealing.book.path)
    assert report.verdict is Verdict.PASSED, report.checks


@pytest.mark.parametrize("kind", ["ed25519", "p256"])
def test_a_passport_is_signed_by_a_key_on_the_token(opened, token_folder, shown, act, qtbot, tmp_path, kind):
    keys = shown(Keys(opened.book, opened))
    keys.written.connect(opened.book.refresh)
    keys.what.setCurrentIndex(keys.what.findData("token"))
    keys.token.kind.setCurrentIndex(keys.token.kind.findData(kind))
    for field, text in (
        (keys.token.module, MODULE), (keys.token.label, LABEL), (keys.token.key, f"passports, {kind}"),
        (keys.token.pin, WRONG), (keys.passphrase, PASSPHRASE),
    ):  # fmt: skip
        type_in(qtbot, field, text)
    assert "PIN" in act(keys)
    type_in(qtbot, keys.token.pin, PIN)
    type_in(qtbot, keys.passphrase, PASSPHRASE)
    assert act(keys).startswith(f"The key is on the token {LABEL}.")
    (now,) = [p.key for p in show_keys(opened.book.path).periods if p.role == "seal" and p.until is None]
    assert fingerprint_of(now)[1] in keys.notice.text()

    issue = shown(IssuePassports(opened.book, ["EV-72-00021"], opened))
    type_in(qtbot, issue.passphrase, "wrong")
    assert "passphrase" in act(issue)
    type_in(qtbot, issue.passphrase, PASSPHRASE)
    assert "Signed 1 passport" in act(issue)
    opened.book.refresh()
    export = shown(ExportPassports(opened.book, ["EV-72-00021"], opened))
    export.form.setCurrentIndex(1)
    type_in(qtbot, export.folder, tmp_path / "out")
    assert "Wrote 1 file" in act(export)
    (file,) = (tmp_path / "out").glob("*.json")
    suite = json.loads(file.read_text(encoding="utf-8"))["proof"]["cryptosuite"]
    assert suite == {"ed25519": "eddsa-jcs-2022", "p256": "ecdsa-jcs-2019"}[kind]
    (report,) = verify_evidence([file], ledger=opened.book.path)
    assert report.verdict is Verdict.PASSED and report.subject["issuer"] == fingerprint_of(now)[0]
