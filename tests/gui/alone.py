"""A first run in a process of its own that may speak to nobody: `python -m tests.gui.alone FOLDER STARTED`.

What it did is printed as JSON. Whoever starts it takes the network away; this refuses what Python asks for too.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

ASKED: list[str] = []
"""What Python asked of a network."""


def refuse(event: str, words: tuple[object, ...]) -> None:
    if event in ("socket.connect", "socket.getaddrinfo", "socket.gethostbyname", "socket.sendto"):
        place = words[-1]
        if event == "socket.connect" and isinstance(place, str | bytes):
            return  # a socket of this computer's own file system
        ASKED.append(f"{event} {place}")
        raise OSError("there is no network")


def main(folder: Path, started: float) -> None:
    sys.addaudithook(refuse)
    from PySide6.QtCore import QSettings, Qt, QTimer
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(folder / "settings"))
    from passport_app.gui import theme
    from passport_app.gui.app import application

    app = application(["first-run"])
    theme.apply(None)
    from passport_app.gui.shell import Shell

    shell = Shell()
    shell.show()
    QTest.qWaitForWindowExposed(shell)
    shell.grab()  # painted
    said = {"painted": time.time() - started, "worked": time.process_time()}
    cards = [b for b in shell.welcome.findChildren(QPushButton) if b.property("card") and b.isVisible()]
    said["choices"] = [card.accessibleName() for card in cards]
    safe = folder / "safe.keys"
    QFileDialog.getSaveFileName = lambda *_, **__: (str(safe), "")

    def fill() -> None:
        dialog = QApplication.activeModalWidget()
        for field, words in (
            (dialog.operator, "Officina Prova"), (dialog.site, "IT-9"), (dialog.file, str(folder / "new.passports")),
            (dialog.passphrase, "four words by dice"), (dialog.again, "four words by dice"),
        ):  # fmt: skip
            field.clear()
            QTest.keyClicks(field, words)
        QTest.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
        until(lambda: dialog.created is not None)
        said["told"] = dialog.notice.text()
        QTest.mouseClick(dialog.recover, Qt.MouseButton.LeftButton)
        until(lambda: "Saved" in dialog.notice.text())
        QTest.mouseClick(dialog.close_button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, fill)
    QTest.mouseClick(cards[0], Qt.MouseButton.LeftButton)
    until(lambda: shell.book.is_open and not shell.jobs.busy)
    said |= {"operator": shell.overview.title.text(), "recovery": safe.is_file(), "asked": ASKED}
    sys.stdout.write(json.dumps(said) + "\n")
    sys.stdout.flush()
    app.processEvents()
    os._exit(0)


def until(true: object, seconds: float = 60) -> None:
    from PySide6.QtTest import QTest

    end = time.monotonic() + seconds
    while not true():
        if time.monotonic() > end:
            raise TimeoutError
        QTest.qWait(20)


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]))
