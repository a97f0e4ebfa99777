"""The window on a real ledger: the sample plant's, made once and copied for each test; settings of its own."""

from __future__ import annotations

import csv
import shutil

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMessageBox

from passport_app.trust import keyfile
from tests.gui.hands import forget_drafts

PASSPHRASE = "correct horse battery"


@pytest.fixture(scope="session")
def qapp_args():
    return ["material-passport-tests"]


@pytest.fixture(scope="session")
def qapp(qapp_args):
    from passport_app.gui import theme
    from passport_app.gui.app import application

    app = application(qapp_args)
    theme.apply("light")
    return app


@pytest.fixture(scope="session")
def made_sample(tmp_path_factory, cheap):
    """The sample ledger with half of its passports signed."""
    from passport_app.services.issue_passports import issue_passports
    from passport_app.services.make_sample import make_sample

    folder = tmp_path_factory.mktemp("sample")
    sample = make_sample(folder, PASSPHRASE, cost=cheap)
    issue_passports(sample.ledger, ["EV-72-00001", "EV-72-00002"], passphrase=PASSPHRASE)
    return sample


@pytest.fixture(scope="session")
def starter(made_sample):
    """A starter battery of the sample: lead, and not signed yet."""
    with (made_sample.plant / "batteries.csv").open(encoding="utf-8", newline="") as file:
        return next(row["battery_id"] for row in csv.DictReader(file) if row["model_id"].startswith("SLI"))


@pytest.fixture
def ledger(made_sample, tmp_path):
    """A copy of the sample ledger, with its key."""
    path = tmp_path / "plant.passports"
    shutil.copy(made_sample.ledger, path)
    shutil.copy(made_sample.ledger.with_name("sample.passports.key"), tmp_path / "plant.passports.key")
    return path


@pytest.fixture
def told(monkeypatch):
    """What message boxes said; none waits for a click."""
    said = []
    for name in ("warning", "information", "critical", "about"):
        monkeypatch.setattr(QMessageBox, name, lambda _parent, title, text, *_: said.append(f"{title}: {text}"))

    def agree(_parent, title, text, *_):
        """A test that ends while something is under way closes the window: nobody is there to say that it may."""
        said.append(f"{title}: {text}")
        return QMessageBox.StandardButton.Yes

    monkeypatch.setattr(QMessageBox, "question", agree)
    return said


@pytest.fixture
def shell(qtbot, qapp, tmp_path, told):
    """The window, without a ledger, and with nothing half typed before."""
    from passport_app.gui.shell import Shell

    forget_drafts()
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    window = Shell()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.jobs.close()
    window.book.close()


@pytest.fixture
def settled(qtbot, shell):
    """A function that waits until nothing is under way beside the window, and its answers have arrived."""

    def wait():
        qtbot.wait(5)
        qtbot.waitUntil(lambda: not shell.jobs.busy, timeout=20_000)

    return wait


@pytest.fixture
def opened(shell, ledger, settled):
    """The window with the sample ledger."""
    assert shell.open_path(ledger)
    settled()
    return shell


@pytest.fixture
def shown(qtbot, settled, opened):
    """A function that shows a dialog and waits for what it computes."""

    def show(dialog):
        if hasattr(dialog, "written"):
            dialog.written.connect(opened.book.refresh)
        qtbot.addWidget(dialog)
        dialog.show()
        settled()
        return dialog

    return show


@pytest.fixture
def capitals(qapp):
    """Every word that is given to the translator is in capitals."""
    from passport_app.gui import language
    from tests.gui.capitals import Capitals

    language.install("it")  # in English nothing is looked up of what services say
    translator = Capitals(qapp)
    qapp.installTranslator(translator)
    language.said.cache_clear()
    yield
    qapp.removeTranslator(translator)
    language.install("en")


@pytest.fixture
def cheaply(monkeypatch, cheap):
    """Key files made in the window take no time to open."""
    monkeypatch.setattr(keyfile, "STANDARD", cheap)
    create = keyfile.create

    def made(*words, **more):
        create(*words, **{**more, "cost": cheap, "allow_cheap": True})

    monkeypatch.setattr(keyfile, "create", made)


@pytest.fixture
def supplier(made_sample):
    """The id of a supplier of the sample plant."""
    with (made_sample.plant / "parties.csv").open(encoding="utf-8", newline="") as file:
        return next(row["party_id"] for row in csv.DictReader(file) if "supplier" in row["roles"])


@pytest.fixture
def asked(opened, qtbot, monkeypatch, settled):
    """A function that does an act of the window and returns the dialog of this kind that it opens."""

    def ask(kind, act):
        found = []

        def show(dialog):
            dialog.setModal(False)
            qtbot.addWidget(dialog)
            dialog.show()
            found.append(dialog)

        monkeypatch.setattr(kind, "exec", show)
        opened.do(act)
        settled()
        return found[0]

    return ask
