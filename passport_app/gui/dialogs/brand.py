"""How certificates look: colour, logo and a line at the foot, shown on the page while they are chosen, then signed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QFileDialog,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from passport_app.domain.job import CancelCheck, Progress
from passport_app.gui import theme
from passport_app.gui.book import Book
from passport_app.gui.dialogs.act_dialog import ActDialog
from passport_app.gui.dialogs.fields import add_place, form, passphrase_field
from passport_app.gui.dialogs.leaving import LANGUAGES
from passport_app.gui.language import in_force, said, tr
from passport_app.gui.page_preview import PagePreview, beside_page
from passport_app.gui.views.view import button, label

if TYPE_CHECKING:
    from passport_app.ledger.reader import Reader

_PAUSE = 150
"""Milliseconds of silence after which the page is drawn anew."""
_LONGEST = 110


class BrandCertificates(ActDialog):
    """Nothing changes before it is signed; what the page states never does."""

    written = Signal()

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        intro = tr(
            "Colour, logo and a line at the foot of your certificates, signed by the key that signs the passports, so "
            "that nobody else can put theirs in. Nothing that a certificate states changes by it."
        )
        super().__init__(tr("Look of certificates"), intro, parent)
        self.resize(980, 660)
        self._book, self.draft = book, "brand"
        self._logo: Any = None
        self._shown: Any = None
        """The look that the page shows; no other is signed."""
        self._asked: Any = None
        self.page = PagePreview()
        self.body.addWidget(beside_page(self._make_form(), self.page, share=2), 1)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self.draw)
        self._begin()
        self.act_button.setText(tr("Sign this look"))
        self.first = self.accent
        self.accent.textChanged.connect(self._changed)
        self.footer.textChanged.connect(self._changed)
        self.language.currentIndexChanged.connect(self._changed)
        self.draw()

    def _make_form(self) -> QVBoxLayout:
        self.accent, self.footer, self.language = QLineEdit(), QLineEdit(), QComboBox()
        self.accent.setPlaceholderText(tr("The program's own, or such as #123f32"))
        self.accent.setAccessibleName(tr("Colour"))
        self.accent.setMaxLength(7)
        self.wrong = label("", tone="bad", wrap=True)
        self.wrong.hide()
        self.footer.setMaxLength(_LONGEST)
        self.footer.setPlaceholderText(tr("Such as your firm's seat and register number"))
        self.logo_says = label(tr("None"), wrap=True)
        self.choose_colour = button(tr("Choose…"), self.ask_colour)
        self.choose_colour.setAccessibleName(tr("Choose a colour"))
        self.choose_logo = button(tr("Choose a picture…"), self.ask_logo, tip=tr("PNG or JPEG, at most 2 MiB"))
        self.drop_logo = button(tr("Without"), self.forget_logo)
        for code, name in LANGUAGES:
            self.language.addItem(name, code)
        self.language.setCurrentIndex(self.language.findData(in_force()))
        self.plain = button(tr("The program's own look"), self.take_plain)
        self.passphrase = passphrase_field()
        fields = form()
        add_place(fields, tr("&Colour"), self.accent, self.choose_colour)
        add_place(fields, tr("Logo"), self.logo_says, self.choose_logo, self.drop_logo)
        fields.addRow(tr("Line at the &foot"), self.footer)
        fields.addRow("", self.plain)
        fields.addRow(tr("&Page shown in"), self.language)
        fields.addRow(tr("Pa&ssphrase"), self.passphrase)
        column = QVBoxLayout()
        column.addLayout(fields)
        column.addWidget(self.wrong)
        column.addStretch(1)
        return column

    def _begin(self) -> None:
        """Begin with the look in force."""
        from passport_app.domain.errors import PassportError
        from passport_app.services.brand import brand_in_force

        try:
            held = brand_in_force(self._book.path)
        except (PassportError, OSError) as error:
            self.tell(said(str(error)), "warn")
            return
        self.accent.setText(held.accent)
        self.footer.setText(held.footer)
        self._take_logo(held.logo, tr("The logo in force"))

    # --- choosing

    @Slot()
    def ask_colour(self) -> None:
        """Ask for a colour."""
        before = QColor(self.accent.text() or "#123f32")
        chosen = QColorDialog.getColor(before, self, tr("Colour of the certificates"))
        if chosen.isValid():
            self.accent.setText(chosen.name())

    @Slot()
    def ask_logo(self) -> None:
        """Ask for a picture."""
        kinds = tr("Pictures (*.png *.jpg *.jpeg)")
        name, _ = QFileDialog.getOpenFileName(self, tr("Logo of the certificates"), "", kinds)
        if name:
            self.take_logo(Path(name))

    def take_logo(self, file: Path) -> None:
        """Take a picture as logo, or say why it cannot be one."""
        from passport_app.domain.errors import PassportError
        from passport_app.services.brand import read_logo

        try:
            logo = read_logo(file)
        except PassportError as error:
            self.tell(said(error.message))
            return
        except OSError as error:
            self.tell(f"{file}: {error.strerror}")
            return
        self._take_logo(logo, file.name)
        self._changed()

    @Slot()
    def forget_logo(self) -> None:
        """Go without a logo."""
        self._take_logo(None, "")
        self._changed()

    def _take_logo(self, logo: Any, name: str) -> None:
        self._logo = logo
        size = tr("{width} by {height} pixels", width=logo.width, height=logo.height) if logo else ""
        self.logo_says.setText(f"{name}, {size}" if logo else tr("None"))
        self.drop_logo.setEnabled(logo is not None)

    @Slot()
    def take_plain(self) -> None:
        """Choose the look that the program has by itself."""
        self.accent.clear()
        self.footer.clear()
        self.forget_logo()

    # --- showing

    @Slot()
    def _changed(self, *_: Any) -> None:
        self.tell("")
        self._pause.start()

    def _chosen(self) -> Any:
        from passport_app.services.brand import Brand

        return Brand(self.accent.text().strip(), self.footer.text().strip(), self._logo)

    @Slot()
    def draw(self) -> None:
        """Draw the newest certificate in the look chosen, beside the window."""
        self._pause.stop()
        look, language = self._chosen(), self.language.currentData()
        colour = QColor(look.accent)
        self.choose_colour.setIcon(_swatch(colour if look.accent and colour.isValid() else QColor("#123f32")))

        def question(reader: Reader) -> Any:
            from passport_app.services.brand import preview_brand

            return look, preview_brand(reader, look, language)

        self._asked = self._book.look_up(question)
        self._asked.done.connect(self._drawn)
        self._asked.failed.connect(self._refused)

    @Slot(object)
    def _drawn(self, drawn: tuple[Any, Any]) -> None:
        if self.sender() is not self._asked:
            return
        look, pages = drawn
        self._shown = look
        self._tell_wrong("")
        if pages:
            self.page.show_pages(pages, look.logo)
        else:
            self.page.show_message(tr("Once a passport is signed, its certificate stands here in this look."))

    @Slot(str, str)
    def _refused(self, _code: str, message: str) -> None:
        if self.sender() is self._asked:
            self._shown = None
            self._tell_wrong(f"✗ {said(message)}")

    def _tell_wrong(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))
        self.accent.setAccessibleDescription(words)

    # --- signing

    def act(self) -> None:
        look = self._chosen()
        if look != self._shown:
            self.draw()  # what is signed is what was shown
            if self.wrong.isHidden():
                self.tell(tr("Look at the page as it is now, then sign."), "warn")
            return
        passphrase, ledger = self.passphrase.text(), self._book.path
        if not passphrase:
            self.ask_for(self.passphrase, tr("The passphrase of the signing key is needed."))
            return

        def work(_progress: Progress, _cancelled: CancelCheck) -> Any:
            from passport_app.services.brand import sign_brand

            return sign_brand(ledger, look, passphrase=passphrase)

        self.run(self._book.jobs.write(tr("Signing the look"), work), self._signed)

    def _signed(self, _file: Path) -> None:
        self.passphrase.clear()
        self.inside.setEnabled(False)
        self.finish(tr("Signed: certificates look so from now on. Those made before can still be made again."))
        self.written.emit()


def _swatch(colour: QColor) -> QIcon:
    patch = QPixmap(theme.GRID * 2, theme.GRID * 2)
    patch.fill(colour)
    return QIcon(patch)
