"""How pages look: nothing too small to read, nothing left alone that belongs together, pictures told in words."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from passport_app import assets
from passport_app.certificate import style
from passport_app.certificate.content import LANGUAGES, make_content, share_text
from passport_app.certificate.fonts import LEAST, REGULAR, width, wrap
from passport_app.certificate.layout import draw_pages
from passport_app.certificate.look import contrast
from passport_app.certificate.making import make_document
from passport_app.certificate.sheet import Column, Frame, Points, Section, Sheet, Table
from passport_app.domain.passport import Article8Line, ElementContent, Origins
from tests.printed import baselines, figures, marks_of, pages_of, renamed, sizes


def _sheet(*sections, identity=()):
    frame = Frame("KIND", "Title", "id", "Issuer", "Place", "Name", "Footer", "{n} of {total}")
    return Sheet("en", frame, identity, sections, "2026-11-23T20:00:00Z", "A sheet")


def _printed(sheet):
    return make_document(sheet, b"{}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["W" * 300, "株" * 300, "نظام البطاريات " * 20, "\U0001f50b" * 300])
def test_nothing_is_printed_smaller_than_one_can_read(signed, language, name):
    passport = renamed(signed.passport, name)
    content = make_content(passport, signed.evidence, signed.signer, language)
    made = make_document(content, signed.credential)
    assert min(sizes(made)) >= LEAST >= 6.5
    assert len(made) < 120_000


def test_a_long_identifier_is_broken_where_its_parts_end_and_loses_nothing():
    text = "urn:material-passport:it-val-1:8a0d0661bc8d79e9:declaration:EV-72:IT-VAL-1:2026"
    lines = wrap(text, REGULAR, 8, 120)
    assert "".join(lines) == text
    assert all(line[-1] in ":-" for line in lines[:-1])
    digest = hashlib.sha256(b"").hexdigest()  # nothing to break after
    assert "".join(wrap(digest, REGULAR, 8, 120)) == digest
    assert width(wrap(digest, REGULAR, 8, 120)[0], REGULAR, 8) > 110


@pytest.mark.parametrize(
    ("part", "decimals", "shown"),
    [(0, 1, "0,0"), (1, 1, "<\u00a00,1"), (1, 3, "<\u00a00,001"), (10**6 - 1, 1, "99,9"), (10**6, 1, "100,0")],
)
def test_what_is_there_is_not_said_to_be_nothing(part, decimals, shown):
    assert share_text(part, 10**6, assets.toml("text", "certificate.it.toml"), decimals) == shown


def test_countries_of_a_trace_are_told_as_less_than_what_is_rounded(signed):
    held = ElementContent(
        "Li",
        10**9,
        10**9,
        "active",
        Origins(primary=10**9),
        countries=(("CL", 10**9 - 2), ("DE", 2)),
    )
    passport = replace(signed.passport, elements=(held,))
    content = make_content(passport, signed.evidence, signed.signer, "en")
    assert content.origins[0][1] == "CL\u00a099.9\u00a0%, DE\u00a0<\u00a00.1\u00a0%"


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_are_told_in_sentences(signed, language):
    said = figures(signed.certificate(language))
    assert len(said) == 5  # four metals and the code
    assert all(len(text.split()) > 3 and text.endswith(".") for text in said)
    assert signed.passport.identifier in said[-1]


def test_the_last_row_of_a_table_is_never_alone_on_its_page():
    columns = (Column("Lot", 1), Column("grams", 1, right=True))
    for count in range(28, 60):
        rows = tuple((f"L{n}", "0.000000") for n in range(count))
        pages = pages_of(_printed(_sheet(Section("Lots", (Table(columns, rows, "A note."),)))), "TR")
        assert pages.count(pages[-1]) >= 2, count


def test_sections_that_belong_together_begin_a_page_together():
    kept = tuple(Section(name, (Points(("One.", "Two.", "Three.")),), keep=True) for name in ("Limits", "Proof"))
    seen = set()
    for count in range(20, 60, 3):
        filler = Section("Filler", (Points(tuple(f"Point {n}." for n in range(count))),))
        limits, proof = pages_of(_printed(_sheet(filler, *kept)), "H2")[-2:]
        assert limits == proof, count
        seen.add(limits)
    assert seen == {0, 1}  # on the first page where there is room


def test_a_number_too_wide_for_its_column_takes_more_lines_and_keeps_its_digits():
    wide = "1,234,567,890,123,456,789,012,345.678901"
    columns = (Column("Element", 9), *(Column("grams", 2, right=True) for _ in range(2)))
    drawn = draw_pages(_sheet(Section("Grams", (Table(columns, (("Nickel", "1.000000", wide),)),)))).data
    assert b"\xe2\x80\xa6" not in drawn
    assert min(sizes(drawn)) >= LEAST


@pytest.mark.parametrize("name", ["Voltara Drive 72 with a rather long name that goes on", "W" * 300, "株" * 300])
@pytest.mark.parametrize("language", LANGUAGES)
def test_many_names_on_the_first_page_push_nothing_over_its_foot(signed, name, language):
    elements = tuple(
        ElementContent(e, 10**15, 10**15, "active", Origins(primary=10**15 - 1, post_consumer=1))
        for e in ("Co", "Li", "Ni", "Pb", "Al", "C", "Cu", "Fe", "Mn", "P")
    )
    passport = replace(
        signed.passport,
        elements=elements,
        battery=name,
        operator=replace(signed.passport.operator, name=name),
        model=replace(signed.passport.model, name=name, chemistry=name),
    )
    content = make_content(passport, signed.evidence, signed.signer, language)
    made = make_document(replace(content, notice="For whom this copy is. " * 12), signed.credential)
    shares, grams, *panel = marks_of(made, "H2", 0)
    lines = baselines(made, 0)
    # Where even close-set rows leave no room for the panel, it stands on the next page.
    method, foot = (panel[0], max(lines[mark][0] for mark in panel) + 18) if panel else (max(lines) + 1, 52)
    above = [y for mark, ys in lines.items() if grams < mark < method for y in ys]
    assert len(above) > 70  # eleven rows of seven cells
    assert min(above) > foot
    assert min(y for mark, ys in lines.items() if shares < mark < grams for y in ys) > lines[grams][0] + 20
    assert min(sizes(made)) >= LEAST


def test_a_trace_of_recycled_metal_is_not_said_to_be_none(signed):
    held = ElementContent("Co", 10**9, 10**9, "active", Origins(primary=10**9 - 1, post_consumer=1))
    line = Article8Line("Co", "computed", (), "none_binding")
    passport = replace(signed.passport, elements=(held,), article8=(line,))
    content = make_content(passport, signed.evidence, signed.signer, "fr")
    assert content.shares[0].percent == "<\u00a00,1 %"
    assert content.grams[0][-1] == "<\u00a00,001"


@pytest.mark.parametrize("paper", [style.WHITE, style.PALE])
@pytest.mark.parametrize("ink", [style.INK, style.QUIET, style.GREEN, style.AMBER, style.DEEP])
def test_text_stands_out_from_what_it_is_printed_on(ink, paper):
    assert contrast(ink, paper) >= 4.5  # WCAG 2.2, 1.4.3


def test_what_is_less_loud_on_a_band_or_tile_stands_out_too():
    assert contrast(style.MINT, style.DEEP) >= 4.5
    assert contrast(style.QUIET, style.EMPTY) >= 4.5
