"""What a stranger attaches: how many files, whether a name means one, how large it is, how much is looked at."""

from __future__ import annotations

import pytest
from pikepdf import Array, Dictionary, Name, String

from passport_app.certificate import reading
from passport_app.certificate.reading import read_certificate
from tests.unit.certificate.test_hostile_pdf import refused, resaved


def _attach(pdf, name, data=b"{}"):
    held = pdf.make_stream(data)
    return pdf.make_indirect(
        Dictionary(Type=Name.Filespec, F=String(name), UF=String(name), EF=Dictionary(F=held, UF=held))
    )


def _four(pdf):
    pdf.Root.AF.extend([_attach(pdf, name) for name in ("a", "b", "c")])


def _two_streams(pdf):
    pdf.Root.AF[0].EF.UF = pdf.make_stream(b"{}")


def _no_stream(pdf):
    pdf.Root.AF[0].EF = Dictionary(F=Dictionary())


def _nothing(pdf):
    pdf.Root.AF[0].EF = Dictionary()


def _by_f_alone(pdf):
    del pdf.Root.AF[0]["/UF"]


def _uf_elsewhere(pdf):
    """Readers show the one name, or the other: what both mean has to be one file."""
    pdf.Root.AF[0]["/UF"] = String("other.json")


def _large(pdf):
    pdf.Root.AF[0].EF = Dictionary(F=pdf.make_stream(b" " * (reading.LARGEST_DOCUMENT + 1)))


def _many_objects(pdf):
    pdf.Root.Extra = Array([pdf.make_indirect(Dictionary()) for _ in range(reading._MOST_OBJECTS)])


def _many_values(pdf):
    pdf.Root.Extra = Array([Array([Dictionary(A=Dictionary())] * 400) for _ in range(400)])


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (_four, "several_attachments"),
        (_two_streams, "several_attachments"),
        (_no_stream, "several_attachments"),
        (_nothing, "several_attachments"),
        (_uf_elsewhere, "no_passport_attached"),
        (_large, "too_large"),
        (_many_objects, "too_large"),
    ],
)
def test_what_is_not_one_file_of_a_certificates_size_is_refused(signed, change, code):
    assert refused(resaved(signed.certificate(), change)) == code


def test_more_values_than_any_certificate_holds_are_not_looked_through(signed, monkeypatch):
    monkeypatch.setattr(reading, "_MOST_VALUES", 20_000)
    assert read_certificate(signed.certificate()).credential == signed.credential
    assert refused(resaved(signed.certificate(), _many_values)) == "bomb"


def test_the_name_of_older_readers_serves_where_there_is_no_other(signed):
    data = resaved(signed.certificate(), _by_f_alone)
    assert read_certificate(data).credential == signed.credential
