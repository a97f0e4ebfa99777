"""A dialog whose texts are kept when it is left half filled, and stand there again."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QLabel, QWidget

from passport_app.gui.dialogs.half_typed import HalfTyped
from passport_app.gui.dialogs.passing import PassingDialog
from passport_app.gui.jobs import Job
from passport_app.gui.language import tr


class DraftDialog(PassingDialog):
    """What dialogs share in whose fields one types; they say in `draft` what their texts are about."""

    inside: QWidget
    notice: QLabel
    job: Job | None

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = ""
        """What its texts are about, where they are kept."""
        self._half: HalfTyped | None = None
        self._brought_back = False

    def tell(self, text: str, tone: str = "bad") -> None:
        """Say something in the dialog: `bad`, `warn` or `good`; an empty text takes it away."""
        raise NotImplementedError

    def bring_back(self) -> None:
        """Show what was typed before, the first time that the dialog is shown."""
        if not self.draft or self._half is not None:
            return
        book = getattr(self, "_book", None)
        self._half = HalfTyped(self.inside, book.path_if_open if book is not None else None, self.draft, self.standing)
        self._brought_back = self._half.bring_back()
        self.remind()

    def remind(self) -> None:
        """Say once that what was typed before stands here again, unless something else is to be said."""
        if self._brought_back and self.job is None and not self.notice.text():
            self._brought_back = False
            self.tell(tr("What you typed before stands here again; nothing of it is written yet."), "warn")

    def standing(self, wanted: str | None = None) -> str:
        """Return what is chosen to be done, where the dialog does several things; choose it where it is `wanted`."""
        what = getattr(self, "what", None)
        if what is None:
            return ""
        if wanted is not None and (at := what.findData(wanted)) >= 0 and what.model().item(at).isEnabled():
            what.setCurrentIndex(at)
        return str(what.currentData())

    def keep_typed(self) -> None:
        """Keep what is typed by now."""
        if self._half is not None:
            self._half.keep()

    def written_but(self, others: Iterable[QWidget]) -> None:
        """Forget what was typed, for it was written, but for what stands in these pages."""
        if self._half is not None:
            self._half.forget_all_but(others)

    def written_all(self) -> None:
        """Forget what was typed: it was written, and nothing more of it is kept."""
        if self._half is not None:
            self._half.forget()
            self._half = None
