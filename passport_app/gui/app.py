"""`passport-app [LEDGER or FILES]`: starts the window; `--screenshot PICTURE` saves a picture of it and ends."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from passport_app import __version__
from passport_app.gui import crash, language, theme

if TYPE_CHECKING:
    from passport_app.gui.shell import Shell


def main(arguments: Sequence[str] | None = None) -> int:
    """Show the window until it is closed and return the exit status."""
    if getattr(sys, "frozen", False):  # of a bundle: a process that shares work begins here too
        from multiprocessing import freeze_support

        freeze_support()
    given = sys.argv[1:] if arguments is None else arguments
    if list(given[:1]) == ["--read-apart"]:  # of a bundle, which has no interpreter: see ledger/apart.py
        from passport_app.ledger.apart_child import main as read_apart

        return read_apart()
    words = _parse(given)
    crash.watch()
    app = application(sys.argv[:1])
    if words.screenshot is None and _is_open_elsewhere(words.files):
        return 0
    theme.apply(words.look or None)
    from passport_app.gui.shell import Shell

    shell = Shell()
    shell.show()
    opened = _open(shell, words.files)
    if words.screenshot is not None:
        return _picture(shell, words.screenshot, words.view) if opened else 1
    return int(app.exec())


def _is_open_elsewhere(files: Sequence[Path]) -> bool:
    """Tell whether the one ledger that is asked for is open in another window, which comes forward then."""
    from passport_app.gui.drop import is_ledger
    from passport_app.gui.presence import call_forward

    return len(files) == 1 and is_ledger(files[0]) and call_forward(files[0])


def application(arguments: Sequence[str]) -> QApplication:
    """Return the application, with its names, in the language that the user chose."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(list(arguments))
    app.setOrganizationName("material-passport")
    app.setApplicationName("Material Passport")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("material-passport")
    language.install()
    return app


def _parse(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="passport-app", description="A local ledger of signed battery passports.")
    parser.add_argument("files", nargs="*", type=Path, help="a ledger to open, or files to verify")
    parser.add_argument("--screenshot", type=Path, metavar="PICTURE", help="save a picture of the window and end")
    parser.add_argument("--view", default="", help="with --screenshot: the view to show")
    parser.add_argument("--look", choices=("light", "dark"), help="colours, this time")
    parser.add_argument("--version", action="version", version=f"Material Passport {__version__}")
    return parser.parse_args(arguments)


def _open(shell: Shell, files: Sequence[Path]) -> bool:
    """Open the first ledger, and verify what is none."""
    from passport_app.gui.drop import is_ledger

    ledgers = [file for file in files if is_ledger(file)]
    others = [file for file in files if file not in ledgers]
    opened = shell.open_path(ledgers[0]) if ledgers else True
    if others:
        shell.verify_paths(others)
    return opened


def _picture(shell: Shell, target: Path, view: str) -> int:
    if view:
        shell.show_view(view)
        current = shell.current()
        if current is not None and hasattr(current, "choose_row"):
            current.choose_row(0)
    settle(shell)
    return 0 if shell.grab().save(str(target)) else 1


def settle(shell: Shell, seconds: float = 20) -> None:
    """Wait until nothing is under way beside the window."""
    loop = QEventLoop()
    deadline = QTimer(singleShot=True)
    deadline.timeout.connect(loop.quit)
    deadline.start(int(seconds * 1000))
    quiet = QTimer(interval=40)
    still = [0]

    def look() -> None:
        still[0] = 0 if shell.jobs.busy else still[0] + 1
        if still[0] > 3:
            loop.quit()

    quiet.timeout.connect(look)
    quiet.start()
    loop.exec()


if __name__ == "__main__":
    sys.exit(main())
