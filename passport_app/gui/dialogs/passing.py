"""A dialog that is asked once: it is let go of when it was answered, and its hundred widgets with it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog


class PassingDialog(QDialog):
    """What all dialogs share that are opened by `exec`."""

    def exec(self) -> int:
        """Ask, and return the answer; the dialog can still be read until whoever asked goes back to the window's loop.

        A dialog's parent is the window, which would hold each one that was ever opened as long as it stands itself.
        """
        answer = super().exec()
        self.deleteLater()
        return answer
