"""Which things an act is about: those chosen, all that the list finds, or all there are; a question, not rows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtWidgets import QComboBox, QSizePolicy

from passport_app.gui import format as show
from passport_app.gui.language import tr

if TYPE_CHECKING:
    from passport_app.ledger.reader import Reader


class Listed(NamedTuple):
    """What a list shows: everything where neither a search nor a filter is in force."""

    search: str
    filters: Mapping[str, str]
    filter_says: str
    """The filter in the words of its choice."""
    size: int
    more: bool
    """Whether it finds more than it shows."""

    @property
    def narrowed(self) -> bool:
        """Whether it is less than all there are."""
        return bool(self.search or self.filters)

    @property
    def says(self) -> str:
        """What was asked for, in words."""
        begins = tr("begins with “{search}”", search=self.search) if self.search else ""
        return ", ".join(filter(None, (self.filter_says if self.filters else "", begins)))


class Choice(NamedTuple):
    """What is chosen in a list."""

    names: Sequence[str]
    """The rows chosen; empty where all are, or none is."""
    listed: Listed
    everything: bool
    """Whether all that the list finds is chosen: then no row is read for it."""


class Which(QComboBox):
    """Offers what an act may be about: what is chosen comes first, then what the list shows, then all."""

    def __init__(self, every: str, choice: Choice | Sequence[str] | None) -> None:
        """`every` says what all are; a plain sequence is names alone, None is all."""
        super().__init__()
        self.setAccessibleName(tr("Which"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        names = choice.names if isinstance(choice, Choice) else choice
        if names:
            words = names[0] if len(names) == 1 else tr("the %Ln chosen", n=len(names))
            self.addItem(words, list(names))
        if isinstance(choice, Choice) and choice.listed.narrowed:
            listed = choice.listed
            many = tr("more than {count}", count=show.count(listed.size)) if listed.more else show.count(listed.size)
            self.addItem(tr("all that the list finds: {says} ({many})", says=listed.says, many=many), listed)
        if isinstance(choice, Choice) or not names:
            self.addItem(every, None)

    @property
    def many(self) -> bool:
        """Whether it may be more than one."""
        return not (isinstance(self.currentData(), list) and len(self.currentData()) == 1)

    def batteries(self, *, signed: bool) -> Any:
        """Return a function that names them, given a reader; it gives None for all, which services know better."""
        data = self.currentData()
        if data is None or isinstance(data, list):
            return lambda _reader: data

        def ask(reader: Reader) -> list[str]:
            from passport_app.services.matching import Matching, batteries_matching

            return batteries_matching(reader, Matching(data.search, data.filters), signed=signed)

        return ask
