"""Texts that hide something are refused wherever they stand in a passport; texts of all scripts are not."""

from __future__ import annotations

import copy
import sys

import pytest

from passport_app.domain.errors import InputError
from passport_app.exchange import form
from tests.unit.exchange.stated import DOCUMENT

HIDDEN = [chr(n) for n in range(sys.maxunicode + 1) if form._HIDDEN.match(chr(n))]


def with_name(text):
    document = copy.deepcopy(DOCUMENT)
    document["credentialSubject"]["operator"]["name"] = text
    return document


def test_each_of_them_is_refused():
    assert len(HIDDEN) == 32 - 3 + 33 + 5 + 4 + 2
    for sign in HIDDEN:
        with pytest.raises(InputError) as told:
            form.require_form(with_name(f"Vol{sign}tara"))
        assert told.value.code == "hidden_characters"
        assert f"U+{ord(sign):04X}" in told.value.message


@pytest.mark.parametrize(
    "text", ["Voltarà", "株式会社", "شركة", "می‌خواهم", "two\nlines\tand more", "100 °C §", "→", "𝟙"]
)
def test_others_are_not(text):
    form.require_form(with_name(text))


def test_the_issuers_name_counts_and_the_evidence_does_not():
    document = copy.deepcopy(DOCUMENT)
    assert "\n" in document["evidence"][0]["checkpoint"]
    form.require_form(document)
    document["issuer"]["name"] = "\u202e"
    with pytest.raises(InputError, match="U\\+202E"):
        form.require_form(document)


def test_within_a_list_they_are_found_too():
    document = copy.deepcopy(DOCUMENT)
    points = document["credentialSubject"]["dataPoints"]
    assert isinstance(points, list)
    points[-1]["value"] = "9\u202e5"
    with pytest.raises(InputError, match="U\\+202E"):
        form.require_form(document)


@pytest.mark.parametrize("hidden", ["\u202e", "\x7f", "\x00"])
def test_what_is_shown_beside_a_signed_document_hides_nothing(hidden):
    """Its signer has committed to it, so that no other check would tell."""
    shown = [{"group": "composition", "salt": "", "value": {"lots": [f"NI{hidden}-1"]}}]
    for require, document in (
        (form.require_copy_form, {"disclosed": shown}),
        (form.require_cell_proof, {"cell": {"serial": "A1"}, "disclosed": shown}),
        (form.require_cell_proof, {"cell": {"serial": f"A{hidden}1"}}),
    ):
        with pytest.raises(InputError) as told:
            require(document)
        assert told.value.code == "hidden_characters" and f"U+{ord(hidden):04X}" in told.value.message
