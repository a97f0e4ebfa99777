"""A window of its own process that imports tables by clicks, and is killed at the commit: what a power cut does.

python -m tests.gui.cut_off LEDGER TABLES before|after PASSPHRASE
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtTest import QTest

from passport_app.gui.app import application, settle
from passport_app.gui.dialogs.import_tables import ImportTables
from passport_app.gui.shell import Shell
from passport_app.ledger.writer import Writer


def cut_power(moment):
    """Let the process die by a signal that nothing catches, just before or just after a commit."""
    commit = Writer.commit

    def committing(writer):
        if moment == "after":
            commit(writer)
        os.kill(os.getpid(), signal.SIGKILL)

    Writer.commit = committing


def main(ledger, tables, moment, passphrase):
    app = application(["cut-off"])
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(Path(ledger).parent / "settings"))
    shell = Shell()
    shell.show()
    assert shell.open_path(Path(ledger))
    settle(shell)
    dialog = ImportTables(shell.book, [Path(tables)], shell)
    dialog.show()
    settle(shell)
    QTest.keyClicks(dialog.passphrase, passphrase)
    cut_power(moment)
    QTest.mouseClick(dialog.act_button, Qt.MouseButton.LeftButton)
    QTimer.singleShot(60_000, app.quit)
    app.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
