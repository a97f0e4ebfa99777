"""One who goes through dialogs: what all ways to their states have in common."""

from __future__ import annotations

from tests.gui.conftest import PASSPHRASE
from tests.gui.walking import press

_PAUSE = 0.4
"""Seconds in which the forms wait for silence before they ask the ledger."""


class Going:
    """What ways have in common: how often one was gone, pressing, pausing, the passphrase wrong and then right."""

    def __init__(self, qtbot, tmp_path):
        self._qtbot, self._folder, self._turn = qtbot, tmp_path, {}

    def _times(self, name):
        """How often this way was gone before: a dialog opened again is in another state of the ledger."""
        self._turn[name] = self._turn.get(name, -1) + 1
        return self._turn[name]

    def _act(self, dialog):
        press(dialog.act_button)

    def _line(self, grid):
        """The first line of a grid; whoever pressed everything has taken it out."""
        if not grid.lines:
            press(grid.add)
        return grid.lines[0]

    def _pause(self):
        self._qtbot.wait(int(_PAUSE * 1000))

    def _signed(self, dialog, walk):
        """Try a wrong passphrase, then the right one."""
        dialog.passphrase.setText("NOT IT")
        self._act(dialog)
        yield "wrong passphrase"
        dialog.passphrase.setText(PASSPHRASE)
        self._act(dialog)
        yield "done"

    def _stated(self, walk, dialog):
        self._act(dialog)
        yield "asked for more"
        yield from self._signed(dialog, walk)
