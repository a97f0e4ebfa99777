"""What went wrong that nobody foresaw: a report in a local file, never sent anywhere."""

from __future__ import annotations

import faulthandler
import sys
import threading
import traceback
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

import platformdirs

from passport_app import __version__
from passport_app.gui.language import tr

_open_files: list[object] = []


def folder() -> Path:
    """Return the folder of reports, which lies in the user's own place for logs."""
    return Path(platformdirs.user_log_dir("material-passport", appauthor=False))


def keep_report(error: BaseException) -> str:
    """Write where the error arose, without any value of a ledger, and return what to tell the user."""
    import platform  # costs a start two milliseconds that no start needs

    lines = [
        f"Material Passport {__version__}, Python {platform.python_version()}, {platform.platform()}",
        *(f"{f.filename}:{f.lineno} in {f.name}" for f in traceback.extract_tb(error.__traceback__)),
        type(error).__name__,
    ]
    try:
        folder().mkdir(parents=True, exist_ok=True)
        file = folder() / f"report-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}.txt"
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        where = tr("A report without any of your data was kept in {file}; nothing was sent.", file=file)
    except OSError:
        where = tr("A report could not be kept.")
    return tr(
        "Something went wrong that should not ({name}). The ledger is as it was. {where}",
        name=type(error).__name__,
        where=where,
    )


def watch() -> None:
    """Keep a report of every error that reaches the top, in any thread, and of crashes below Python."""
    try:
        folder().mkdir(parents=True, exist_ok=True)
        file = (folder() / "faults.txt").open("a", encoding="utf-8")
        _open_files.append(file)  # faulthandler needs it open until the end
        faulthandler.enable(file)
    except OSError:
        if sys.stderr is not None:
            faulthandler.enable()
    sys.excepthook = _report
    threading.excepthook = lambda args: _report(args.exc_type, args.exc_value, args.exc_traceback)


def _report(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
    if error is None or issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error or kind(), trace)
        return
    text = keep_report(error)
    if sys.stderr is not None:
        sys.__excepthook__(kind, error, trace)
    from PySide6.QtCore import QThread
    from PySide6.QtWidgets import QApplication, QMessageBox

    app = QApplication.instance()
    if isinstance(app, QApplication) and QThread.currentThread() == app.thread():
        QMessageBox.critical(app.activeWindow(), tr("Something went wrong"), text)
