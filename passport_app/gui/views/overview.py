"""The state of the book at a glance: what is in it, what it says of recycled content, what is left to do."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from passport_app.gui import format as show
from passport_app.gui import outside, theme
from passport_app.gui.book import Book
from passport_app.gui.charts.share_bars import ShareBars
from passport_app.gui.charts.shares_layout import shares_of_declaration
from passport_app.gui.language import mark, tr
from passport_app.gui.measure import grown
from passport_app.gui.row import Row
from passport_app.gui.table.table_view import SmallTable
from passport_app.gui.views.describing import finding_rows
from passport_app.gui.views.facts import Facts
from passport_app.gui.views.nothing import Nothing
from passport_app.gui.views.view import Line, View, button, drop_item, label, panel

if TYPE_CHECKING:
    from passport_app.ledger.reader import Reader

_TILES = (
    ("lots", mark("lots"), "show_materials"),
    ("batches", mark("batches"), "show_batches"),
    ("cells", mark("cells"), "show_cells"),
    ("batteries", mark("batteries"), "show_passports"),
    ("passports", mark("signed passports"), "show_passports"),
)


class Overview(View):
    """The first view of an open ledger."""

    def __init__(self, book: Book, parent: QWidget | None = None) -> None:
        super().__init__(tr("Overview"), book, parent)
        plain, self.title = self.title, Line(scale=1.5)  # an operator's name may be longer than the window
        self.head.put_in_place(plain, self.title, 1000)
        plain.deleteLater()
        self._asked: set[Any] = set()
        self.body.addLayout(self._make_tiles())
        middle = Row(12)
        middle.addWidget(self._make_shares(), 3)
        middle.addWidget(self._make_state(), 2)
        self.body.addLayout(middle)
        self.body.addWidget(self._make_findings(), 1)

    def _make_tiles(self) -> Row:
        row = Row(12)
        self._tiles: dict[str, tuple[QPushButton, QLabel, QLabel]] = {}
        for name, words, act in _TILES:
            tile = QPushButton()
            tile.setProperty("card", True)
            tile.setCursor(Qt.CursorShape.PointingHandCursor)
            tile.clicked.connect(lambda _=False, wanted=act: self.wanted.emit(wanted))
            inside = QVBoxLayout(tile)
            inside.setContentsMargins(16, 8, 16, 10)
            inside.setSpacing(0)
            number, noun = label("", scale=1.7), label(tr(words), tone="muted")
            for shown in (number, noun):
                shown.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
                inside.addWidget(shown)
            self._tiles[name] = (tile, number, noun)
            row.addWidget(tile, 1)
        return row

    def _make_shares(self) -> QFrame:
        layout = QVBoxLayout()
        head = Row()
        head.addWidget(label(tr("Recycled content"), scale=1.15))
        head.addStretch(1)
        self.model_choice = QComboBox()
        self.model_choice.setAccessibleName(tr("Model, plant and year"))
        self.model_choice.currentTextChanged.connect(self.model_choice.setToolTip)
        self.model_choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.model_choice.currentIndexChanged.connect(self._declare)
        head.addWidget(self.model_choice)
        layout.addLayout(head)
        self.shares_say = label("", tone="muted", wrap=True)
        layout.addWidget(self.shares_say)
        self.bars = ShareBars()
        self.no_shares = Nothing(
            tr("Once batteries are recorded, their recycled content by model, plant and year is computed here.")
        )
        layout.addWidget(self.bars)
        layout.addWidget(self.no_shares, 1)
        layout.addStretch(1)
        return panel(layout)

    def _make_state(self) -> QFrame:
        layout = QVBoxLayout()
        layout.addWidget(label(tr("The book"), scale=1.15))
        self.facts = Facts(2)
        layout.addWidget(self.facts)
        layout.addStretch(1)
        layout.addWidget(label(tr("To do"), scale=1.15))
        self.to_do = QGridLayout()
        self.to_do.setVerticalSpacing(6)
        self.to_do.setColumnStretch(0, 1)
        layout.addLayout(self.to_do)
        made = panel(layout)
        made.setMinimumWidth(grown(260))  # with larger letters it goes below the shares
        return made

    def _make_findings(self) -> QFrame:
        layout = QVBoxLayout()
        self.findings_title = label(tr("Findings"), scale=1.15)
        layout.addWidget(self.findings_title)
        columns = finding_rows(()).columns
        self.findings = SmallTable(tr("Findings"), columns, wrap=True)
        self.findings.setProperty("frameless", True)
        self.no_findings = Nothing(tr("What does not balance, does not conform or is missing stands here."))
        layout.addWidget(self.findings)
        layout.addWidget(self.no_findings, 1)
        return panel(layout)

    def show_book(self) -> None:
        summary = self.book.summary
        self._asked.clear()  # answers about another ledger, or none, come too late
        if summary is None:
            return
        self.title.setText(summary.operator)
        for name, (tile, number, noun) in self._tiles.items():
            # The list of lots holds cell lots too, as its view does.
            value = self.book.reader.listing("lots").size() if name == "lots" else getattr(summary, name)
            number.setText(show.count(value))
            inside = tile.layout()
            tile.setMinimumSize(inside.minimumSize() if inside else tile.minimumSize())  # a button: its text alone
            tile.setAccessibleName(f"{show.count(value)} {noun.text()}")
        self.facts.set_facts(
            (
                (tr("Site"), summary.site, ""),
                (tr("Entries"), show.count(summary.entries), ""),
                (
                    tr("Checkpoint"),
                    tr("%Ln entries", n=summary.checkpoint_size),
                    "",
                ),
                (tr("Signed at"), show.moment(summary.checkpoint_at), ""),
                (tr("Ledger"), summary.origin, ""),
                (
                    tr("Signing key"),
                    *_key_of(summary),
                ),
            )
        )
        self._ask()

    def _ask(self) -> None:
        from passport_app.services.balance import balance
        from passport_app.services.keep import newest_outside
        from passport_app.services.look_up import standing

        def question(reader: Reader) -> Any:
            findings = balance(reader, None, today=date.today())["findings"]  # noqa: DTZ011
            return standing(reader), findings, newest_outside(reader.path)

        job = self.book.look_up(question)
        self._asked.add(job)
        job.done.connect(self._answered)

    @Slot(object)
    def _answered(self, answer: Any) -> None:
        if self.sender() not in self._asked:
            return
        standing, findings, found = answer
        rows = finding_rows(findings)
        self.findings.set_rows(rows.rows)
        count = len(findings)
        self.findings.setVisible(bool(count))
        self.no_findings.setVisible(not count)
        self.findings_title.setText(tr("%Ln findings", n=count) if count else tr("✓ No findings"))
        self._show_to_do(standing, count, outside.tell(found))
        self.model_choice.blockSignals(True)
        self.model_choice.clear()
        for model_id, site, year, batteries in standing.models:
            words = f"{model_id}, {site}, {year}: {tr('%Ln batteries', n=batteries)}"
            self.model_choice.addItem(words, (model_id, site, year))
        self.model_choice.blockSignals(False)
        self.model_choice.setToolTip(self.model_choice.currentText())
        self.model_choice.setVisible(bool(standing.models))
        self._declare()

    def _show_to_do(self, standing: Any, findings: int, newest: outside.Told) -> None:
        while self.to_do.count():
            drop_item(self.to_do, 0)
        summary, lines = self.book.summary, list[tuple[str, str, str]]()
        if summary is None:
            return
        if not summary.lots and not summary.cells:
            lines.append(
                (tr("The ledger is empty: bring the plant's tables in."), tr("Import tables…"), "import_tables")
            )
        if standing.unsigned:
            words = tr("%Ln batteries have no passport yet.", n=standing.unsigned)
            lines.append((words, tr("Issue…"), "issue_passports"))
        if standing.disowned:
            words = tr("%Ln passports are by a key that was revoked.", n=standing.disowned)
            lines.append((f"△ {words}", tr("Issue…"), "issue_passports"))
        if findings:
            lines.append((tr("%Ln findings to look into, below.", n=findings), "", ""))
        if newest.tone == "warn" and summary.entries > 1:
            lines.append((f"△ {newest.words}", tr("Checkpoints…"), "show_checkpoints"))
        if not lines:
            lines.append((tr("✓ Nothing: every battery has its passport."), "", ""))
        for row, (words, act_words, act) in enumerate(lines):
            self.to_do.addWidget(label(words, wrap=True), row, 0)
            if act and (self.book.can_write or not act):
                self.to_do.addWidget(button(act_words, lambda _=False, a=act: self.wanted.emit(a)), row, 1)

    @Slot()
    def _declare(self) -> None:
        """Compute what an Art. 8 declaration would say of the model chosen."""
        chosen = self.model_choice.currentData()
        for shown in (self.bars, self.shares_say):
            shown.setVisible(bool(chosen))
        self.no_shares.setVisible(not chosen)
        if not chosen:
            self.bars.set_shares(())
            return
        from passport_app.services.declare import declare

        model, site, year = chosen
        self.shares_say.setText(tr("Computing…"))
        job = self.book.look_up(lambda reader: declare(reader, model=model, plant=site, year=year))
        self._asked.add(job)
        job.done.connect(self._declared)

    @Slot(object)
    def _declared(self, declared: Any) -> None:
        if (
            self.sender() not in self._asked
            or (declared["model"], declared["plant"], declared["year"]) != self.model_choice.currentData()
        ):
            return
        self.bars.set_shares(shares_of_declaration(declared))
        self.shares_say.setText(
            tr("Computed from lots; post-consumer dark, pre-consumer light. Marks: minima of Art. 8.")
        )

    def restyle(self) -> None:
        """Follow a change of colours."""
        self.bars.update()
        theme.tones()


def _key_of(summary: Any) -> tuple[str, str]:
    """Return what is said of the key that signs, and its tone."""
    if summary.closed_at is not None:
        return tr("retired: the book is closed"), "muted"
    return (tr("beside the ledger"), "good") if summary.has_key else (tr("not here: read-only"), "warn")
