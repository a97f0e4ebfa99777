"""What the window does with statements and their certificates when asked: declare, assess."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from passport_app.gui.shell import Shell


class CertificateActs(QObject):
    """The acts on what is signed for others to read; each opens its dialog."""

    def __init__(self, shell: Shell) -> None:
        super().__init__(shell)
        self._shell = shell

    def _show(self, dialog: Any) -> None:
        dialog.written.connect(self._shell.book.refresh)
        dialog.exec()

    def sign_declaration(self) -> None:
        """Sign the declaration of the row chosen in Compliance, or of one that is asked for."""
        from passport_app.gui.dialogs.declare import SignDeclaration

        chosen = self._shell.compliance.article8.chosen() if self._shell.shown() == "compliance" else None
        unit = (chosen.model, chosen.plant, chosen.year) if chosen else None
        self._show(SignDeclaration(self._shell.book, unit, self._shell))

    def brand_certificates(self) -> None:
        """Choose how certificates look, and sign that."""
        from passport_app.gui.dialogs.brand import BrandCertificates

        self._show(BrandCertificates(self._shell.book, self._shell))

    def show_seal(self) -> None:
        """Show the seal for PDF readers, to make, bring or hand out."""
        from passport_app.gui.dialogs.seal import SealDialog

        self._show(SealDialog(self._shell.book, self._shell))

    def assess_lot(self) -> None:
        """Sign how the lot chosen in Materials stands, or one that is asked for."""
        from passport_app.gui.dialogs.assess import AssessLot

        chosen = self._shell.materials.chosen() if self._shell.shown() == "materials" else []
        self._show(AssessLot(self._shell.book, chosen[0] if chosen else "", self._shell))
