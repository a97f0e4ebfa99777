"""What certificates say in words and marks: no minimum that never binds, codes by their names, nobody for nobody."""

from __future__ import annotations

from fractions import Fraction

import pytest

from passport_app.certificate.content import LANGUAGES, Signer, share_row
from passport_app.certificate.kind import check_block, proof, words_of
from passport_app.certificate.kind_declaration import declaration_sheet
from passport_app.certificate.sheet import Check
from passport_app.domain.passport import ElementContent, Origins
from passport_app.rules import article8

COBALT = Origins(primary=80, post_consumer=20)


def row(category, chemistry="NMC811", counted=COBALT):
    line = article8.line(
        "Co",
        chemistry=chemistry,
        counted=counted,
        category=category,
        energy_wh=Fraction(5000),
        external_storage=False,
        placed_on_market=None,
    )
    held = ElementContent("Co", counted.total, counted.total, "active", counted)
    return share_row(line, held, words_of("declaration", "en").texts)


@pytest.mark.parametrize(
    ("category", "years"),
    [("EV", ["2031", "2036"]), ("industrial", ["2031", "2036"]), ("LMT", ["2036"]), ("portable", [])],
)
def test_a_bar_bears_the_minima_that_bind_its_category(category, years):
    """Art. 8(2) does not bind LMT batteries, Art. 8(3) does; portable ones neither."""
    assert [marker.label[:4] for marker in row(category).markers] == years


def test_an_undetermined_share_keeps_its_marks():
    assert len(row("EV", counted=Origins(unknown=5)).markers) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_nobody_signed_is_nowhere_called_signed(language):
    words = words_of("audit", language)
    rows, attached = proof(words, {"id": "urn:uuid:1"}, None, ()).blocks
    assert rows.rows[1] == (words.texts["evidence"]["signer"], words.sheets["nobody"])
    assert attached.text == words.sheets["attachment_unsigned"]
    (panel,) = check_block(words, "urn:uuid:1", None, "urn:uuid:1").blocks
    assert panel.steps[1] == words.sheets["two_unsigned"] != words.texts["check"]["two"]


def test_a_signer_without_a_name_is_told_by_the_key():
    words = words_of("audit", "en")
    document = {"id": "urn:uuid:1", "proof": {"cryptosuite": "eddsa-jcs-2022"}}
    rows, attached = proof(words, document, Signer("", "did:key:z6Mk", "ab cd"), ()).blocks
    assert "-" not in [value for _, value in rows.rows]
    assert "eddsa-jcs-2022" in attached.text


def test_the_code_of_a_declaration_says_what_stands_beside_it():
    document = {
        "id": "urn:uuid:1",
        "validFrom": "2026-11-29T12:00:00Z",
        "credentialSubject": {
            "id": "urn:material-passport:it-1:0123456789abcdef:declaration:M%201:IT-1:2026",
            "model": {
                "localId": "M 1", "name": "EV pack", "category": "EV", "chemistry": "NMC811",
                "ratedCapacityAh": "200", "nominalVoltageV": "400",
            },
            "operator": {"name": "Voltara"},
            "plant": {"localId": "IT-1", "name": "Plant one", "country": "IT"},
            "year": 2026, "batteries": 2, "elements": [], "method": "art8-provisional-1", "version": 1,
            "supersedes": None,
        },
    }  # fmt: skip
    sheet = declaration_sheet(document, Signer("Voltara", "did:key:z6Mk", "ab cd"), "en")
    panel = next(block for section in sheet.sections for block in section.blocks if isinstance(block, Check))
    name = panel.steps[0].removeprefix("Scan the code: it must name ").removesuffix(".")
    assert name == "M%201:IT-1:2026" and panel.code.endswith(f":{name}")
    assert ("Plant", "Plant one (IT-1)") in sheet.identity
