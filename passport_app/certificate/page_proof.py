"""What follows the first page: where the metal came from, which cells, what is not claimed, and the proof in full."""

from __future__ import annotations

from passport_app.certificate.content import Content
from passport_app.certificate.sheet import Block, Column, Pairs, Points, Section, Table, Words


def proof_sections(content: Content) -> tuple[Section, ...]:
    """Return the sections that stand from the second page on."""
    texts = content.texts
    checkpoint = (texts["evidence"]["checkpoint"], "\n".join(content.checkpoint))
    proof = (Pairs((*content.evidence, checkpoint)), Words(content.attachment, quiet=True))
    return (
        _origins(content),
        Section(texts["cells"]["heading"], (Points(content.cells),)),
        Section(texts["limits"]["heading"], (Points(content.limits),)),
        Section(texts["evidence"]["heading"], proof),
    )


def _origins(content: Content) -> Section:
    words = content.texts["origins"]
    columns = (Column(words["element"], 96), Column(words["countries"], 220), Column(words["custody"], 196))
    block: Block = Table(columns, content.origins, words["note"], most=6)
    return Section(words["heading"], (block,) if content.origins else (Words(words["none"], quiet=True),))
