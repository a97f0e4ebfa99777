"""Pages traced for the screen say and show what the PDF of them says: the same signs, colours and places."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pikepdf
import pytest
from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfmetrics

from passport_app.certificate.fonts import BOLD, runs, width
from passport_app.certificate.layout import draw_pages
from passport_app.certificate.look import PLAIN, Logo, Look
from passport_app.certificate.sheet import Frame, Seal, Section, Sheet, Words
from passport_app.certificate.tracing import Picture, Shape, Text, trace
from passport_app.issuing.printing import pages_of

NAMES = ("Voltara Celle", "القاهرة", "电池", "Ærø", "บริษัท แบตเตอรี่ จำกัด", "निर्माण श्री", "בַּטָּרִי (אב)", "မြန်မာ")


def sheet(name="Voltara Celle"):
    frame = Frame(
        kicker="KICKER", title="A title", line="line", issuer=name, place="Valdora", name="N", footer="Foot", page="{n}"
    )
    return Sheet(
        language="en",
        frame=frame,
        identity=(("Name", name),),
        sections=(Section("Heading", (Seal("met", "It holds", "Text of it."), Words("Some words."))),),
        issued_at="2026-01-01T00:00:00Z",
        description="",
    )


@pytest.mark.parametrize("name", NAMES)
def test_every_sign_is_traced_in_its_font(name):
    (page,) = trace(draw_pages(sheet(name)).data)
    texts = [mark for mark in page.marks if isinstance(mark, Text)]
    said = {text.signs for text in texts}
    assert {"KICKER", "A title", "It holds", "Some words."} <= said
    assert all(text.signs and text.font and text.size > 0 for text in texts)
    assert sorted(letter for text in said for letter in text if letter.isalpha() and ord(letter) > 0x2FF) != [] or (
        name.isascii() or name == "Ærø"
    )
    assert (round(page.width), round(page.height)) == (595, 842)
    assert all(0 <= text.x <= page.width and 0 <= text.y <= page.height for text in texts)


def test_pieces_of_a_line_stand_one_after_another_where_the_page_has_them():
    name = "Voltara क्षेत्र القاهرة 电池"
    pieces = runs(name, BOLD)
    (page,) = trace(draw_pages(sheet(name)).data)
    texts = [mark for mark in page.marks if isinstance(mark, Text)]
    at = next(place for place, text in enumerate(texts) if text.signs == "Voltara " and text.font == BOLD)
    shown = texts[at : at + len(pieces)]
    assert [text.signs for text in shown] == [piece.text for piece in pieces]
    end = shown[0].x
    for text, piece in zip(shown, pieces, strict=True):
        begins = shown[0].x + piece.at[0] * text.size / 1000 if piece.at else end
        assert text.x == pytest.approx(begins, abs=0.02)
        end = begins + pdfmetrics.stringWidth(piece.text, piece.font, text.size)
    assert end == pytest.approx(shown[0].x + width(name, BOLD, shown[0].size), abs=0.02)


def test_a_look_is_seen_in_band_logo_and_foot():
    look = Look(HexColor("#4a1546"), HexColor("#dbd0da"), "Register 123", Logo(30, 10, bytes(900)))
    (page,) = trace(draw_pages(sheet(), look).data)
    band = next(mark for mark in page.marks if isinstance(mark, Shape))
    assert [round(part * 255) for part in band.fill] == [0x4A, 0x15, 0x46]
    (logo,) = (mark for mark in page.marks if isinstance(mark, Picture))
    assert (logo.name, logo.width, logo.height) == ("Logo", 78.0, 26.0)
    assert "Register 123" in {mark.signs for mark in page.marks if isinstance(mark, Text)}


def test_the_signs_are_those_that_stand_in_the_file():
    """Held against what another reader of the same bytes finds: every text operator, in its order."""
    data = draw_pages(sheet(), PLAIN).data
    with pikepdf.open(io.BytesIO(data)) as pdf:
        shown = [i for i in pikepdf.parse_content_stream(pdf.pages[0]) if str(i.operator) == "Tj"]
    (page,) = trace(data)
    texts = [mark.signs for mark in page.marks if isinstance(mark, Text)]
    assert len(texts) == len(shown)
    assert [len(bytes(i.operands[0])) for i in shown] == [len(text) for text in texts]


def test_what_no_page_of_ours_has_is_refused():
    pdf = pikepdf.new()
    pdf.add_blank_page(page_size=(100, 100))
    pdf.pages[0].Contents = pdf.make_stream(b"BX 0 0 m EX")
    stream = io.BytesIO()
    pdf.save(stream)
    with pytest.raises(ValueError, match="no page of ours"):
        trace(stream.getvalue())


def test_a_share_that_nobody_knows_is_traced_with_its_hatch_and_its_broken_edge():
    document = json.loads((Path(__file__).with_name("layout_4") / "passport.json").read_bytes())
    page = pages_of(document, language="en")[0]
    hatch = [mark for mark in page.marks if isinstance(mark, Shape) and mark.within]
    edges = [mark for mark in page.marks if isinstance(mark, Shape) and mark.dashes]
    assert len(edges) == 2 and {edge.dashes for edge in edges} == {(3.0, 2.0)}
    assert {mark.within for mark in hatch} == {_around(edge) for edge in edges}
    assert len(hatch) > 40 and not any(mark.within for mark in page.marks[-20:] if isinstance(mark, Shape))


def _around(shape):
    points = [number for _, step in shape.steps for number in step]
    return min(points[::2]), min(points[1::2]), max(points[::2]), max(points[1::2])
