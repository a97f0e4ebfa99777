"""What a verification found, on paper: the answer, the plain questions, every check; for the file that it names."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from passport_app import __version__
from passport_app.certificate.finishing import finish
from passport_app.certificate.kind import Language, table, words_of
from passport_app.certificate.layout import draw_pages
from passport_app.certificate.layouts import layout_in_hand
from passport_app.certificate.names import display_name
from passport_app.certificate.sheet import Block, Column, Frame, Pairs, Seal, Section, Sheet, Verdicts, Words
from passport_app.certificate.xmp import Particulars
from passport_app.domain.verdict import Report

MOST_IN_FULL = 40
"""Files of which every check is printed; of more, the table of all of them."""
_KINDS = {"passed": "met", "failed": "not_met", "indeterminate": "plain"}


class Told(NamedTuple):
    """A report with what a person is told of it."""

    report: Report
    headline: str
    sentence: str
    questions: Sequence[tuple[str, str]]
    """Question and answer."""
    checks: Sequence[tuple[str, str]] = ()
    """Each check's name and what was found, as a person is told of them; empty for the report's own words."""


def make_verification(told: Sequence[Told], at: str, language: str = "en", *, sealed: bool = False) -> bytes:
    """Return the report of a verification as PDF/A, which says whether it is about to be `sealed`.

    `at` is UTC, `2026-11-23T20:00:00Z`. It carries no data, and nobody signs any.
    """
    words = words_of("verification", language)
    name = display_name(told[0].report.file, 80) if len(told) == 1 else words.own["files"].format(count=len(told))
    sheet = Sheet(
        language=language,
        frame=Frame(
            kicker=words.own["kicker"],
            title=words.own["title"],
            line=name,
            issuer=f"Material Passport {__version__}",
            place="",
            name=name,
            footer=words.own["footer_sealed" if sealed else "footer"],
            page=words.texts["page"],
        ),
        identity=((words.own["file"], name), (words.own["verified"], at.replace("T", " ").replace("Z", " UTC"))),
        sections=(*_all(told, words), *(s for one in _in_full(told) for s in _one(one, words.own))),
        issued_at=at,
        description="",
        notice=words.own["unsigned"],
    )
    return finish(draw_pages(sheet), Particulars(words.own["title"], "", language, at, layout_in_hand(), ""))


def _in_full(told: Sequence[Told]) -> Sequence[Told]:
    """Return the reports of which every check is printed: what did not pass before the rest."""
    return sorted(told, key=lambda one: one.report.verdict.value == "passed")[:MOST_IN_FULL]


def _all(told: Sequence[Told], words: Language) -> tuple[Section, ...]:
    own = words.own
    if len(told) == 1:
        return ()
    columns = (Column(own["file"], 4), Column(own["answer"], 4), Column("SHA-256", 4))
    rows = [(display_name(t.report.file, 120), t.headline, (t.report.sha256 or "-")[:32]) for t in told]
    return (Section(own["all"], (table(words, columns, rows),)),)


def _one(one: Told, own: Mapping[str, Any]) -> tuple[Section, ...]:
    report = one.report
    pairs = [(own["sha256"], report.sha256)] if report.sha256 else []
    words = one.checks or [(check.check, check.detail or check.reason) for check in report.checks]
    checks = tuple(
        (_KINDS[check.verdict.value], display_name(name, 60), display_name(found, 900))
        for check, (name, found) in zip(report.checks, words, strict=True)
    )
    blocks: list[Block] = [Seal(_KINDS[report.verdict.value], one.headline, display_name(one.sentence, 600))]
    blocks.append(Pairs(tuple((question, display_name(answer, 400)) for question, answer in (*one.questions, *pairs))))
    said = Section(display_name(report.file, 120), tuple(blocks))
    return (said, Section(own["checks"], (Verdicts(checks), Words(own["limit"], quiet=True))))
