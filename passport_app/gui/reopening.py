"""The window made anew in place of the one that is there: for another language, in which every word changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from passport_app.gui import theme

if TYPE_CHECKING:
    from passport_app.gui.shell import Shell

_STANDING: list[Shell] = []
"""The window that was made last here: nobody else holds it."""


def reopen(shell: Shell) -> Shell:
    """Close a window and show a new one with the same ledger and view; returns the new one."""
    path, view = shell.book.path_if_open, shell.shown()
    app = theme.application()
    quits = app.quitOnLastWindowClosed()
    app.setQuitOnLastWindowClosed(False)
    shell.close()
    made = type(shell)()
    _STANDING[:] = [made]
    made.show()
    if path is not None:
        made.open_path(path)
    if view:
        made.show_view(view)
    shell.deleteLater()
    app.setQuitOnLastWindowClosed(quits)
    return made
