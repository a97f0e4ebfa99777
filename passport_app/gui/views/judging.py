"""By whose word Verify judges: this computer's trust list or another one this time, and roots of authorities."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QMenu, QWidget

from passport_app.gui.language import mark, tr
from passport_app.gui.measure import grown
from passport_app.gui.views.view import button, label

_ROOTS = mark("Certificates (*.pem *.crt *.cer *.der);;All files (*)")


class JudgedBy(QWidget):
    """Says by which list signers are judged, and lets another one be chosen until the window closes."""

    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.trust: Path | None = None
        self.roots: Path | None = None
        """Certificates of timestamp authorities and of those that issue seals."""
        self._other = False
        self.says = label("", tone="muted", wrap=True)
        self.says.setMinimumWidth(grown(150))
        self.says.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.choose = button(tr("Trust list…"), tip=tr("The signers you believe, and why"))
        lists = QMenu(self.choose)
        lists.addAction(tr("This computer's &list…"), lambda: self.wanted.emit("show_trust"))
        lists.addAction(tr("&Judge by another list, this time…"), self.choose_trust)
        lists.addAction(tr("&Roots of authorities, this time…"), self.choose_roots)
        self.choose.setMenu(lists)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.says, 1)
        row.addWidget(self.choose)
        self.reload()

    @Slot()
    def choose_trust(self) -> None:
        """Ask for a trust list."""
        name, _ = QFileDialog.getOpenFileName(self, tr("Trust list"), "", tr("Trust list (*.json);;All files (*)"))
        if name:
            self.trust, self._other = Path(name), True
            self._say()

    @Slot()
    def choose_roots(self) -> None:
        """Ask for the root certificates of authorities that stamp, or that issue seals."""
        name, _ = QFileDialog.getOpenFileName(self, tr("Roots of authorities"), "", tr(_ROOTS))
        if name:
            self.roots = Path(name)
            self._say()

    def reload(self, *, own: bool = False) -> None:
        """Judge by this computer's list as it is now, unless another was chosen and `own` does not say otherwise."""
        from passport_app.services.trusted import trust_at_hand

        self._other = self._other and not own
        if not self._other:
            self.trust = trust_at_hand()
        self._say()

    def _say(self) -> None:
        if self.trust is None:
            words = tr("No trust list: signers are named, not judged.")
        elif self._other:
            words = tr("Trusted: as {name} says.", name=self.trust.name)
        else:
            words = tr("Signers are judged by this computer's trust list.")
        self.says.setText(words if self.roots is None else f"{words} {tr('Roots: {name}', name=self.roots.name)}")
