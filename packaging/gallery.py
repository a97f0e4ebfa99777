"""Save a picture of every view and every dialog, light and dark, so that anyone can look at all of them in a minute.

    .venv/bin/python packaging/gallery.py [FOLDER]

The sample plant is made, every view is shown with something chosen, and every act of the window is asked for: what
opens a dialog is pictured, so that no dialog is forgotten. FOLDER (build/pictures) gets the pictures and an index.html.
"""

from __future__ import annotations

import html
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
PASSPHRASE = "try the sample plant"  # noqa: S105 - of a plant that is not real
SIZE = (1280, 800)
QUIET = {"quit_program", "close_ledger", "try_sample", "look_light", "look_dark", "look_system", "refresh", "next_pane"}
QUIET |= {f"language_{code}" for code in ("system", "en", "it", "de", "fr")}
"""Acts that change the window instead of asking something."""
DONE = {"audit_options", "show_checkpoints"}
"""Acts that are done too: what comes of them is worth a picture, and they harm nothing."""
ROWS = {"materials": 2, "batches": 3, "cells": 0, "passports": 0}
"""Which row is chosen in each list."""


class Gallery:
    """A window that pictures what it opens instead of waiting for an answer."""

    def __init__(self, folder: Path, scheme: str, ledger: Path) -> None:
        from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox

        from passport_app.gui import theme
        from passport_app.gui.app import application, settle
        from passport_app.gui.shell import Shell

        self.app = application(["gallery"])
        theme.apply(scheme)
        self._settle = settle
        self.folder, self.scheme, self.names = folder, scheme, list[str]()
        self.act = ""
        asked = self._asked
        QDialog.exec = lambda dialog: asked(dialog)  # noqa: PLW0108 - as a method: it is given the dialog
        for name in ("getOpenFileName", "getSaveFileName", "getOpenFileNames"):
            setattr(QFileDialog, name, lambda *_a, **_k: ("", ""))
        QFileDialog.getExistingDirectory = lambda *_a, **_k: ""  # type: ignore[assignment,method-assign]
        for name in ("information", "warning", "about", "critical"):
            setattr(QMessageBox, name, lambda *_a, **_k: None)
        self.shell = Shell()
        self.shell.resize(*SIZE)
        self.shell.show()
        self._keep(self.shell, "welcome")
        assert self.shell.open_path(ledger)

    def _asked(self, dialog: Any) -> int:
        dialog.show()
        self._keep(dialog, self.act)
        for choice in range(1, dialog.what.count() if hasattr(dialog, "what") else 0):
            dialog.what.setCurrentIndex(choice)
            self._keep(dialog, f"{self.act}-{dialog.what.itemData(choice)}")
        if self.act.removeprefix("dialog-") in DONE:
            dialog.act()
            self._keep(dialog, f"{self.act}-done")
        dialog.close()
        return 0

    def _keep(self, widget: Any, name: str) -> None:
        self._settle(self.shell)
        self.app.processEvents()
        widget.grab().save(str(self.folder / f"{name}-{self.scheme}.png"))
        self.names.append(name)

    def take(self) -> list[str]:
        """Picture everything; return the names, in their order."""
        from passport_app.gui.actions import ACTS, VIEWS

        for view in VIEWS:
            self.shell.show_view(view)
            self._settle(self.shell)
            if view in ROWS:
                self.shell.views[view].choose_row(ROWS[view])
            self._keep(self.shell, f"view-{view}")
        self.shell.show_thing("provenance", "CO-R-2601")
        self._keep(self.shell, "view-provenance-thing")
        self.shell.verify.verify([self.folder / "EV-72-00021.pdf", self.folder / "EV-72-00021.json"])
        self.shell.show_view("verify")
        self._keep(self.shell, "view-verify-files")
        self.shell.verify.audit(self.shell.book.path)
        self._settle(self.shell)
        self.act = "dialog-report_of_audit"
        self.shell.verify.ask_to_sign()
        self._settle(self.shell)
        for act in ACTS:
            if act.name in QUIET or act.name.removeprefix("show_") in VIEWS:
                continue
            self.shell.show_view(_view_of(act.name))
            self._settle(self.shell)
            view = self.shell.current()
            if hasattr(view, "choose_row"):
                view.choose_row(0)
            self.act = f"dialog-{act.name}"
            self.shell.deed(act.name)()
            self._settle(self.shell)
        self.shell.jobs.close()
        self.shell.book.close()
        self.shell.close()
        return self.names


def _view_of(act: str) -> str:
    """Return the view from which an act is pictured: that of the things which it is about."""
    about = {"cell": "cells", "lot": "materials", "declaration": "compliance"}
    return next((view for word, view in about.items() if word in act), "passports")


def make_sample(folder: Path) -> Path:
    """Return a ledger of the sample plant, with passports, a seal and certificates to verify."""
    from passport_app.issuing.registering import Particulars
    from passport_app.services.export_certificates import export_certificates
    from passport_app.services.issue_cells import issue_cells
    from passport_app.services.issue_passports import issue_passports
    from passport_app.services.make_sample import make_sample as make
    from passport_app.services.seal_certificate import create_seal

    made = make(folder, PASSPHRASE)
    issue_passports(made.ledger, None, passphrase=PASSPHRASE)
    issue_cells(made.ledger, None, passphrase=PASSPHRASE)
    create_seal(made.ledger, PASSPHRASE)
    for name in ("EV-72-00021.pdf", "EV-72-00021.json"):
        form = name.rpartition(".")[2]
        said = Particulars("Motorvia S.p.A.", "Quality") if form == "pdf" else None
        export_certificates(
            made.ledger, ["EV-72-00021"], target=folder / name, form=form, passphrase=PASSPHRASE, register=said
        )
    return made.ledger


def trust_somebody(path: Path) -> None:
    """Write a trust list with three signers: one believed, one no longer, one not yet."""
    from datetime import date

    from passport_app.trust.keys import SigningKey
    from passport_app.trust.trustlist import TrustEntry, TrustList

    spans = ((None, None), (date(2025, 1, 1), date(2025, 12, 31)), (date(2100, 1, 1), None))
    names = ("Voltara Celle S.p.A.", "Kathode AG", "Recycling Nord GmbH")
    whys = ("fingerprint read out by the quality manager, by telephone", "contract ended", "contract 2100/14")
    entries = (
        TrustEntry(name, SigningKey.generate().public.did, *span, why)
        for name, span, why in zip(names, spans, whys, strict=True)
    )
    TrustList(tuple(entries)).save(path)


def index(folder: Path, names: list[str]) -> None:
    """Write the page that shows all pictures, light beside dark."""
    rows = "".join(
        f"<h2>{html.escape(name)}</h2><p>"
        + "".join(f'<a href="{name}-{s}.png"><img src="{name}-{s}.png" loading="lazy"></a>' for s in ("light", "dark"))
        + "</p>"
        for name in names
    )
    style = (
        "body{font:14px sans-serif;margin:24px;background:#888}img{max-width:48%;margin-right:1%}h2{margin:24px 0 4px}"
    )
    page = f'<!doctype html><meta charset="utf-8"><title>Material Passport</title><style>{style}</style>{rows}'
    (folder / "index.html").write_text(page, encoding="utf-8")


def main(words: list[str]) -> int:
    """Make the gallery in the folder that is named."""
    from PySide6.QtCore import QSettings

    target = Path(words[0]) if words else ROOT / "build" / "pictures"
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="gallery-") as name:
        folder = Path(name)
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "settings"))
        os.environ["MATERIAL_PASSPORT_TRUST"] = str(folder / "trust.json")
        os.environ["MATERIAL_PASSPORT_STATE"] = str(folder / "state")
        ledger = make_sample(folder)
        trust_somebody(folder / "trust.json")
        for file in folder.glob("EV-72-00021.*"):
            (target / file.name).write_bytes(file.read_bytes())
        names: list[str] = []
        for scheme in ("light", "dark"):
            names = list(dict.fromkeys(Gallery(target, scheme, ledger).take()))
    index(target, names)
    print(f"{len(names)} views and dialogs, light and dark: {target / 'index.html'}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
