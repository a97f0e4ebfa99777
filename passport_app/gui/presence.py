"""One window for a ledger: a second start brings the first one forward instead of opening another beside it.

A local socket named after the user and the ledger's place; on Windows a named pipe, elsewhere a file that a program
that was killed leaves behind, and that is taken away then.
"""

from __future__ import annotations

import getpass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:  # loaded when a ledger opens: a window is painted sooner without Qt's network
    from PySide6.QtNetwork import QLocalServer

_PATIENCE = 300
"""Milliseconds to wait for another window's answer."""
_FORWARD = b"forward\n"


class Presence(QObject):
    """Tells other starts of the program that a ledger is open here."""

    called = Signal()
    """Another start asked for the ledger that is open here."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None
        self._name = ""

    def claim(self, ledger: Path) -> None:
        """Answer for a ledger from now on, and for no other."""
        from PySide6.QtNetwork import QLocalServer

        name = _name_of(ledger)
        if name == self._name:
            return
        self.release()
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._asked)
        if not server.listen(name):
            QLocalServer.removeServer(name)  # of a program that was killed; `call_forward` found nobody there
            if not server.listen(name):
                return  # then there may be two windows: the ledger's lock still lets one write at a time
        self._server, self._name = server, name

    def release(self) -> None:
        """Answer for nothing."""
        if self._server is not None:
            self._server.close()
            self._server.deleteLater()
        self._server, self._name = None, ""

    def holds(self, ledger: Path) -> bool:
        """Tell whether this window answers for a ledger."""
        return _name_of(ledger) == self._name

    @Slot()
    def _asked(self) -> None:
        while self._server is not None and (socket := self._server.nextPendingConnection()) is not None:
            socket.disconnected.connect(socket.deleteLater)
            socket.disconnectFromServer()
            self.called.emit()


def call_forward(ledger: Path) -> bool:
    """Ask the window in which a ledger is open to come forward; tell whether there is one."""
    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(_name_of(ledger))
    if not socket.waitForConnected(_PATIENCE):
        return False
    socket.write(_FORWARD)
    socket.waitForBytesWritten(_PATIENCE)
    socket.disconnectFromServer()
    return True


def _name_of(ledger: Path) -> str:
    try:
        user = getpass.getuser()
    except (KeyError, OSError):
        user = ""
    place = f"{user}\n{ledger.resolve()}"
    return f"material-passport-{sha256(place.encode('utf-8', 'surrogatepass')).hexdigest()[:24]}"
