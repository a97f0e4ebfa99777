"""Certificates of older layouts are made again as they were, whatever the newest does otherwise."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest
from pikepdf import String

from passport_app.certificate.layouts import LAYOUT, LAYOUTS, UNRELEASED, layout_in_hand, made_in, since
from passport_app.certificate.making import made_with
from passport_app.certificate.names import display_name
from passport_app.certificate.printing import hash_of_all
from passport_app.domain.verdict import Verdict
from passport_app.issuing.printing import certificate_of
from passport_app.trust import canonical
from tests.unit.certificate.test_hostile_pdf import printed, resaved

FROZEN = Path(__file__).with_name("layout_4")
NAMES = {
    "operator": "شركة لا إله البطاريات (الرياض) 2026 Ltd",
    "plant": "बैटरी निर्माण ქართული",
    "model": "חברת 电池 🔋 ባትሪ",
}
"""One of each way in which layout 4 sets a name."""
MADE = "reportlab/5.1.0 pikepdf/10.18.0 segno/1.6.6 uharfbuzz/0.57.0 zlib/1.2.13 unicode/14.0.0"
AS_IT_WAS = {
    ("passport", "en"): (
        "0d650603b8512ff085b43e8f9c624ab61a056793473498376decf649fa17b9fe",
        "3f70680ab2d475a81fb471adc0f10ca36eeecd8445fde346ee5447518edb9e65",
    ),
    ("names", "fr"): (
        "0d1a0c8ef3c46618b76c8c564511caf5616fc374936540c0b0dd236e171413d5",
        "4ccfaa7ba3fab46a3f4d1f15054474fa28c6e35fb5b7ee94a35c8ed35fa909e2",
    ),
    ("copy", "it"): (
        "f2579d94db69b625e64dc3d7ab8f30ede02f078df88c9ce4c2fd83c9dcd04eb3",
        "06cec625547eee19e0003b82d4e91bf7f463b846454b2e413400e2476c18b278",
    ),
    ("cell", "de"): (
        "bfcb6f8648a8a49e0269a4fe68cf0b00243f985f06680a11f26e0feb9f5880c2",
        "d2f2cde111b7f1b540c47eada61c606cf2c0158bc2464d16531266ed6d99dcc2",
    ),
    ("declaration", "fr"): (
        "4fd5fedbfc6e646b18129a3991cee09e3cb2a0d0dfd4687cfc2abea2832d6626",
        "4d213f72d0667c53ca364820703d70d4f51b86680d97d6a5cc3a92f7a0cb3e91",
    ),
    ("assessment", "it"): (
        "5e6f59c024f64d1189b33d4f06724a368192013a8ba2479c6c434f60061fcf04",
        "f6171cf5fd4c8924cbb5f0e42d6a6a5634f13c8747a8ee41124a60a959b7beff",
    ),
    ("audit", "de"): (
        "2b4ad52f99c24befcf45efb339d6b492da94599e894b090bc69209074e624bc2",
        "a9528d8457ae37219837db52ee83beaea6e22d89822a833fe44d5c28fea455dc",
    ),
}
"""By document and language: the hash of all that the file holds, and that of the file. Never to be written anew."""


def frozen(name):
    """Return a document as its certificate carries it; `names` is the passport with names in many scripts."""
    document = json.loads((FROZEN / f"{'passport' if name == 'names' else name}.json").read_bytes())
    if name == "names":
        for of, said in NAMES.items():
            document["credentialSubject"][of]["name"] = said
    return document


def made(name, language, **how):
    document = frozen(name)
    template = (FROZEN / "template.json").read_bytes() if name == "cell" else None
    carried = canonical.encode_trusted(document)
    return certificate_of(document, carried, language=language, versions="frozen", template=template, **how)


@pytest.mark.parametrize(("name", "language"), AS_IT_WAS)
def test_layout_4_is_made_as_it_was(name, language):
    """Held by what the file holds, streams unpacked; byte for byte where the very libraries are at hand."""
    data = made(name, language, layout="4")
    held, whole = AS_IT_WAS[name, language]
    assert hash_of_all(data).hex() == held
    if made_with() == MADE:
        assert hashlib.sha256(data).hexdigest() == whole


def test_a_certificate_of_layout_4_is_still_proven(signed):
    data = signed.certificate(layout="4")
    assert printed(signed, data).verdict is Verdict.PASSED

    check = printed(signed, resaved(data))  # by another program: the bytes are others
    assert (check.verdict, check.reason) == (Verdict.PASSED, "ok")


def test_what_is_made_is_of_the_newest_layout_unless_another_is_asked_for():
    assert (layout_in_hand(), since(int(LAYOUT)), since(int(LAYOUT) + 1)) == (LAYOUT, True, False)
    with made_in("4"):
        assert (layout_in_hand(), since(4), since(5)) == ("4", True, False)
        with pytest.raises(ZeroDivisionError), made_in(LAYOUT):
            assert since(5) and 1 / 0
        assert layout_in_hand() == "4"
    assert layout_in_hand() == LAYOUT
    assert made("passport", "en") != made("passport", "en", layout="4")


@pytest.mark.parametrize("layout", [*UNRELEASED, "6", ""])
def test_no_other_layout_can_be_made(layout):
    assert layout not in LAYOUTS
    with pytest.raises(ValueError, match="no layout"):
        made("passport", "en", layout=layout)


@pytest.mark.parametrize("layout", UNRELEASED)
def test_of_layouts_before_the_first_release_it_is_said_in_words(signed, layout):
    def rename(pdf):
        pdf.trailer.Info["/MaterialPassportLayout"] = String(layout)

    check = printed(signed, resaved(signed.certificate(), rename))
    assert (check.verdict, check.reason) == (Verdict.INDETERMINATE, "print_not_proven")
    assert "before the first release" in check.detail


def test_names_lose_the_joiners_in_layout_4_that_it_did_not_know():
    sorani = "ڵ\u200cێ"
    with made_in("4"):
        assert (display_name(sorani), display_name("می\u200cرود")) == ("ڵێ", "می\u200cرود")
    assert display_name(sorani) == sorani
