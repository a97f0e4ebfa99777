"""How many witnesses, and of which, must have cosigned a checkpoint before it counts here: a page of the trust list."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QSpinBox

from passport_app.gui import format as show
from passport_app.gui.dialogs.paged import Deed, Page, Wrong
from passport_app.gui.language import tr
from passport_app.gui.views.view import label


class WitnessesPage(Page):
    """So many of these witnesses are asked for, or none."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.says = label("", wrap=True)
        self.column.insertWidget(0, self.says)
        self.of = QListWidget()
        self.of.setAccessibleName(tr("Witnesses"))
        self.of.setFixedHeight(96)
        self.needed = QSpinBox()
        self.needed.setRange(1, 100)
        self.needed.setMinimumSize(80, 28)
        self.fields.addRow(label(tr("Of these")), self.of)
        self.fields.addRow(tr("So &many must have cosigned"), self.needed)
        self.of.itemChanged.connect(lambda _: self.changed.emit())
        self.needed.valueChanged.connect(lambda _: self.changed.emit())

    def look(self, state: Any) -> None:
        today, asked = date.today(), state.witnesses  # noqa: DTZ011 - trust runs by the local calendar
        self.of.blockSignals(True)
        self.of.clear()
        for did, name in {e.did: e.name for e in state.entries if state.find(e.did, today)[1] == "trusted"}.items():
            item = QListWidgetItem(name)
            item.setData(Qt.ItemDataRole.UserRole, did)
            item.setToolTip(did)
            on = asked is not None and did in asked.of
            item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
            self.of.addItem(item)
        self.of.blockSignals(False)
        self.needed.setValue(asked.needed if asked else 1)
        if asked is None:
            self.says.setText(
                tr("No witnesses are asked for: a checkpoint counts here by its ledger's signature alone.")
            )
        else:
            words = tr(
                "{needed} of %Ln witnesses must have cosigned a checkpoint before it counts here.",
                n=len(asked.of),
                needed=show.count(asked.needed),
            )
            self.says.setText(words)
        self.why_not = "" if self.of.count() else tr("Nobody is trusted today: add the witnesses as signers first.")

    def chosen(self) -> list[str]:
        """Return the keys of the witnesses that are marked."""
        items = [self.of.item(row) for row in range(self.of.count())]
        return [str(i.data(Qt.ItemDataRole.UserRole)) for i in items if i.checkState() == Qt.CheckState.Checked]

    def does(self) -> str:
        count = len(self.chosen())
        if not count:
            return tr("Ask for no witnesses")
        return tr("Ask for {needed} of {all}", needed=show.count(self.needed.value()), all=show.count(count))

    def wrong(self) -> Wrong | None:
        count = len(self.chosen())
        if count and self.needed.value() > count:
            return self.needed, tr("More are asked for than are marked: that could never be met.")
        return None

    def deed(self) -> Deed:
        path, needed, witnesses = self._path, self.needed.value(), self.chosen()

        def deed(*_: Any) -> Any:
            from passport_app.services.trusted import ask_for_witnesses

            return ask_for_witnesses(path, needed, witnesses)

        return deed

    def done(self, outcome: Any) -> str:
        if outcome is None:
            return tr("No witnesses are asked for any more.")
        return tr("It is asked for from now on, by Verify and by the commands.")
