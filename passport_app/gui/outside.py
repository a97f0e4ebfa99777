"""The newest checkpoint outside the house in words: how old it is, what it signs, who holds it, whether to worry."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, NamedTuple

from passport_app.domain.job import CancelCheck, Progress
from passport_app.gui import format as show
from passport_app.gui import language
from passport_app.gui.book import Book
from passport_app.gui.jobs import Job
from passport_app.gui.language import tr

OLD = 7
"""Days after which entries that no checkpoint outside signs are worth a warning."""


class Told(NamedTuple):
    """What is said of it."""

    words: str
    more: str
    """Who holds it, and what came after it."""
    tone: str
    """`warn` where there is none, or it is old and entries came after it."""


def ask(book: Book) -> Job:
    """Look the newest checkpoint outside up, beside the window; the answer goes to `tell`."""
    path = book.path

    def work(_progress: Progress, _cancelled: CancelCheck) -> Any:
        from passport_app.services.keep import newest_outside
        from passport_app.services.trusted import trust_at_hand

        return path, newest_outside(path, trust=trust_at_hand())

    return book.jobs.look_up(work)


def tell(found: Any, now: datetime | None = None) -> Told:
    """Return what is said of the newest checkpoint outside at a time with zone, or of there being none."""
    if found is None:
        more = tr(
            "Nothing could tell if the whole book were rewritten. Save a checkpoint and give it to somebody else: "
            "an auditor, a customer, a witness."
        )
        return Told(tr("No checkpoint outside yet"), more, "warn")
    days = found.age(now or datetime.now(UTC))
    words = tr("Checkpoint outside: {age}, {entries}", age=_age(days), entries=tr("%Ln entries", n=found.size))
    since = tr("%Ln entries came after it.", n=found.since) if found.since else tr("Nothing came after it.")
    more = "\n".join((*holders(found), since, str(found.file)))
    old = bool(found.since) and (days is None or days >= OLD)
    unmet = found.policy is not None and found.policy.verdict != "passed"
    return Told(words, more, "warn" if old or unmet else "muted")


def _age(days: int | None) -> str:
    if days is None:
        return tr("of unknown age")
    if days == 0:
        return tr("today")
    return tr("%Ln days ago", n=days)


def holders(found: Any) -> list[str]:
    """Return who holds a checkpoint outside, in sentences."""
    said = []
    if found.authority:
        said.append(tr("Stamped by {authority} at {time}.", authority=found.authority, time=show.moment(found.stamped)))
    if found.witnesses:
        said.append(tr("Cosigned by {names}.", names=", ".join(found.witnesses)))
    if found.unknown:
        said.append(tr("With lines of witnesses that are not known here: {names}.", names=", ".join(found.unknown)))
    if found.policy is not None:
        said.append(language.said(found.policy.detail))
    return said or [tr("Handed out: saved, shown, or within an exported passport.")]
