"""The dialogs of statements and seals fit a small screen: 1024 by 700 with a frame around them."""

from __future__ import annotations

import pytest

from passport_app.gui.dialogs.assess import AssessLot
from passport_app.gui.dialogs.brand import BrandCertificates
from passport_app.gui.dialogs.cells import ExportCell
from passport_app.gui.dialogs.certificates import Certificates
from passport_app.gui.dialogs.declare import SignDeclaration
from passport_app.gui.dialogs.seal import SealDialog
from tests.gui.conftest import PASSPHRASE

MADE = {
    "declaration": lambda shell: SignDeclaration(shell.book, None, shell),
    "assessment": lambda shell: AssessLot(shell.book, "CO-R-2604", shell),
    "look": lambda shell: BrandCertificates(shell.book, shell),
    "seal": lambda shell: SealDialog(shell.book, shell),
    "cell": lambda shell: ExportCell(shell.book, "VD01-00000001", shell),
    "register": lambda shell: Certificates(shell.book, shell),
}


@pytest.mark.parametrize("name", MADE)
def test_a_dialog_fits_a_small_screen(opened, qtbot, settled, name):
    from passport_app.services.seal_certificate import create_seal

    create_seal(opened.book.path, PASSPHRASE)
    dialog = MADE[name](opened)
    dialog.setModal(False)
    qtbot.addWidget(dialog)
    dialog.show()
    settled()
    if name == "seal":
        dialog.what.setCurrentIndex(dialog.what.findData("token"))
    least = dialog.minimumSizeHint()
    assert (least.width() <= 1008, least.height() <= 660) == (True, True), least
    assert dialog.width() <= 1008
