"""One window for a ledger, and the window as it was left."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QSplitter

from passport_app.gui.presence import Presence, _name_of, call_forward

ROOT = Path(__file__).resolve().parents[2]


def elsewhere(ledger):
    """Ask from another process, as a second start of the program does; return whether a window came forward."""
    code = f"""
        import sys
        from pathlib import Path
        from PySide6.QtCore import QCoreApplication
        from passport_app.gui.presence import call_forward
        app = QCoreApplication([])
        sys.exit(0 if call_forward(Path({str(ledger)!r})) else 3)
    """
    env = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen([sys.executable, "-c", textwrap.dedent(code)], env=env)


def test_a_second_start_brings_the_window_forward(opened, qtbot):
    with qtbot.waitSignal(opened.presence.called, timeout=20_000):
        asking = elsewhere(opened.book.path)
    assert asking.wait(20) == 0


def test_the_program_itself_ends_at_once_where_the_ledger_is_open(opened, qtbot):
    words = [sys.executable, "-m", "passport_app.gui.app", opened.book.path]
    env = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    code = "import sys; from passport_app.gui.app import main; sys.exit(main(sys.argv[1:]))"
    with qtbot.waitSignal(opened.presence.called, timeout=30_000):
        second = subprocess.Popen([sys.executable, "-c", code, *map(str, words[3:])], env=env)
    assert second.wait(30) == 0


def test_another_ledger_and_one_that_was_closed_answer_nobody(opened, qtbot, tmp_path, ledger):
    assert not call_forward(tmp_path / "other.passports")
    path = opened.book.path
    opened.presence.release()
    assert not call_forward(path)


def test_a_window_asked_for_what_is_open_in_another_says_so(shell, qtbot, told, ledger):
    other = Presence()
    other.claim(ledger)
    assert not shell.open_path(ledger)
    assert "open in another window" in told[-1]
    other.release()
    assert shell.open_path(ledger)
    assert shell.open_path(ledger)  # its own, once more


@pytest.mark.skipif(os.name == "nt", reason="a named pipe goes away with its process")
def test_what_a_killed_program_left_is_taken_away(qapp, tmp_path):
    ledger = tmp_path / "a.passports"
    dead = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(f"""
            import os
            from PySide6.QtCore import QCoreApplication
            from PySide6.QtNetwork import QLocalServer
            app = QCoreApplication([])
            server = QLocalServer()
            assert server.listen({_name_of(ledger)!r})
            os.kill(os.getpid(), 9)
        """)], check=False,
    )  # fmt: skip
    assert dead.returncode == -9
    assert not call_forward(ledger)
    presence = Presence()
    presence.claim(ledger)
    socket = QLocalSocket()
    socket.connectToServer(_name_of(ledger))
    assert socket.waitForConnected(1000)
    socket.abort()
    presence.release()
    assert isinstance(QLocalServer.removeServer(_name_of(ledger)), bool)


def test_the_window_is_as_it_was_left(qtbot, qapp, tmp_path, told, ledger):
    from passport_app.gui.shell import Shell

    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))

    def start():
        window = Shell()
        qtbot.addWidget(window)
        window.show()
        assert window.open_path(ledger)
        qtbot.waitUntil(lambda: not window.jobs.busy, timeout=20_000)
        return window

    first = start()
    assert first.current() is first.overview
    first.resize(780, 720)  # within the small screen of the tests: rows that break would leave the lists less height
    first.show_view("materials")
    qtbot.waitUntil(lambda: not first.jobs.busy, timeout=20_000)
    qapp.processEvents()
    split = first.materials.findChildren(QSplitter)[0]
    split.setSizes([500, 120])
    sizes = split.sizes()
    first.close()
    second = start()
    assert second.current() is second.materials
    qtbot.waitUntil(lambda: not second.jobs.busy, timeout=20_000)
    assert second.size() == first.size() and second.height() == 720
    assert second.materials.findChildren(QSplitter)[0].sizes() == sizes
    second.book.close()
    assert second.open_path(ledger)
    assert second.current() is second.overview  # opened anew in the same window: from its beginning
    second.close()
