"""What the window does about trust when asked: whom to believe, and what of the book stands outside the house."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from passport_app.gui.shell import Shell


class TrustActs(QObject):
    """The acts of trust; each opens its dialog."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell

    def show_trust(self) -> None:
        """Show whom this computer believes, to add, end, hand on or take in."""
        from passport_app.gui.dialogs.trust_list import TrustListDialog

        dialog = TrustListDialog(self._shell.book, self._shell)
        dialog.written.connect(self._judge_anew)
        dialog.exec()

    @Slot()
    def _judge_anew(self) -> None:
        """Have what is verified from now on judged by the list as it is now."""
        for name, view in self._shell.views.items():
            if name == "verify":
                view.reload_trust()
