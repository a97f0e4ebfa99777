"""Certificates from strangers: altered, appended to, stripped, bombs, disguised; each told apart, none believed."""

from __future__ import annotations

import io
import time
import zlib

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from passport_app.certificate.guard import MOST_INFLATED, check_bytes
from passport_app.certificate.making import make_certificate
from passport_app.certificate.printing import check_print
from passport_app.certificate.reading import LARGEST_CERTIFICATE, read_certificate
from passport_app.domain.errors import EvidenceError
from passport_app.domain.verdict import Verdict
from passport_app.services.verify_evidence import verify_evidence


def printed(signed, data):
    contents = read_certificate(data)
    return check_print(data, contents, signed.certificate)


def resaved(data, change=lambda pdf: None, **how):
    """The certificate after another program changed it and saved it anew."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        stream = io.BytesIO()
        pdf.save(stream, **how)
    return stream.getvalue()


def refused(data):
    with pytest.raises(EvidenceError) as told:
        read_certificate(data)
    return told.value.code


def test_as_made_it_carries_the_passport_and_its_print_is_proved(signed):
    for language in ("en", "it"):
        data = signed.certificate(language)
        contents = read_certificate(data)
        assert (contents.credential, contents.language, contents.revisions) == (signed.credential, language, 1)
        assert printed(signed, data).verdict is Verdict.PASSED


def test_what_is_broken_is_told_the_same_each_time_and_names_no_object_of_the_program(signed):
    shadowed = signed.certificate().replace(b"\nendobj\n", b"\nendobj\n4 0 obj\n<<>>\nendobj\n", 1)
    said = set()
    for _ in range(2):
        with pytest.raises(EvidenceError) as told:
            read_certificate(shadowed)
        assert told.value.code == "broken" and "xref" in told.value.message and "BytesIO" not in told.value.message
        said.add(told.value.message)
    assert len(said) == 1


def test_saved_again_by_another_program_it_still_holds(signed):
    for how in (
        {"linearize": True},
        {"object_stream_mode": pikepdf.ObjectStreamMode.generate},
        {"stream_decode_level": pikepdf.StreamDecodeLevel.generalized, "compress_streams": False},
    ):
        check = printed(signed, resaved(signed.certificate(), **how))
        assert (check.verdict, check.reason) == (Verdict.PASSED, "ok"), how


def _page_text(pdf, edit):
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(edit(page.Contents.read_bytes()))


WHITE_BOX = b"\nq 1 1 1 rg 420 520 140 30 re f Q\n"


@pytest.mark.parametrize(
    "change",
    [
        lambda pdf: _page_text(pdf, lambda text: text + WHITE_BOX),
        lambda pdf: _page_text(
            pdf, lambda text: text.replace(b" Tj", b"  Tj", 1).replace(b"1 0 0 1", b"1 0 0 1.01", 1)
        ),
        lambda pdf: pdf.pages[0].__setattr__("Rotate", 180),
        lambda pdf: pdf.pages[0].__setattr__(
            "Annots",
            Array([Dictionary(Type=Name.Annot, Subtype=Name.FreeText, Rect=[400, 500, 560, 540], Contents="99 %")]),
        ),
        lambda pdf: pdf.pages.append(pdf.pages[0]),
        lambda pdf: pdf.Root.__setattr__("OCProperties", Dictionary(OCGs=Array([]), D=Dictionary())),
    ],
    ids=["white box", "moved", "turned", "annotation over it", "page more", "layers"],
)
def test_a_page_that_says_something_else_is_found(signed, change):
    check = printed(signed, resaved(signed.certificate(), change))
    assert (check.verdict, check.reason) == (Verdict.FAILED, "print_differs")


def test_glyphs_swapped_in_the_font_are_found(signed):
    def swap(pdf):
        font = next(iter(pdf.pages[0].Resources.Font.values()))
        program = font.FontDescriptor.FontFile2
        held = bytearray(program.read_bytes())
        held[len(held) // 2] ^= 0xFF
        program.write(bytes(held))

    assert printed(signed, resaved(signed.certificate(), swap)).verdict is Verdict.FAILED


def test_the_print_of_other_data_is_found(signed):
    from dataclasses import replace

    other = replace(signed.passport, model=replace(signed.passport.model, mass_kg="999"))
    data = make_certificate(other, signed.evidence, signed.signer, signed.credential)
    check = printed(signed, data)
    assert (check.verdict, check.reason) == (Verdict.FAILED, "print_differs")


def test_bytes_appended_are_found(signed):
    data = signed.certificate() + b"\n% more\n%%EOF\n"
    assert printed(signed, data).reason == "appended"


def test_other_versions_make_the_print_unproven_only_where_it_differs(signed):
    data = signed.certificate(versions="reportlab/9.9.9")
    assert printed(signed, data).verdict is Verdict.PASSED
    changed = resaved(data, lambda pdf: _page_text(pdf, lambda text: text + WHITE_BOX))
    check = printed(signed, changed)
    assert (check.verdict, check.reason) == (Verdict.INDETERMINATE, "print_not_proven")


@pytest.mark.parametrize("layout", ["1", "2", "3", "99", ""])  # of those before the first release nothing is kept
def test_a_layout_that_is_not_known_is_never_accepted(signed, layout):
    def rename(pdf):
        pdf.trailer.Info["/MaterialPassportLayout"] = String(layout)

    check = printed(signed, resaved(signed.certificate(), rename))
    assert (check.verdict, check.reason) == (Verdict.INDETERMINATE, "print_not_proven")


def _script(pdf):
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


def _launch(pdf):
    pdf.pages[0].Annots = Array(
        [Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=[0, 0, 9, 9], A=Dictionary(S=Name.Launch, F=String("x")))]
    )


def _second(pdf):
    pdf.attachments["passport.json"] = pikepdf.AttachedFileSpec(pdf, b"{}", filename="other.json")
    pdf.attachments["zz.json"] = pikepdf.AttachedFileSpec(pdf, b"{}", filename="passport.json")


def _strip(pdf):
    del pdf.Root.Names
    del pdf.Root.AF


def _rename(pdf):
    for key in ("/F", "/UF"):
        pdf.Root.AF[0][key] = String("passport.exe")


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (_script, "active_content"),
        (_launch, "active_content"),
        (_second, "several_attachments"),
        (_strip, "no_passport_attached"),
        (_rename, "no_passport_attached"),
    ],
)
def test_what_no_certificate_holds_is_refused(signed, change, code):
    assert refused(resaved(signed.certificate(), change)) == code


def test_encrypted_files_are_refused(signed):
    for user in ("", "secret"):
        data = resaved(signed.certificate(), encryption=pikepdf.Encryption(owner="o", user=user, R=6))
        assert refused(data) == "encrypted"


def test_what_is_no_pdf_is_told_apart(signed):
    data = signed.certificate()
    assert refused(b"") == "empty"
    assert refused(b"hello") == "not_a_pdf"
    assert refused(data[: len(data) // 2]) == "truncated"
    assert refused(data[:200] + b"\n%%EOF") == "broken"
    assert refused(b"%PDF-1.7\n" + b"\0" * (LARGEST_CERTIFICATE + 1)) == "too_large"


def _with_stream(data, dictionary, body):
    """A revision with one more stream object, its dictionary as given."""
    number = 900
    start = len(data)
    obj = b"%d 0 obj\n<<%s /Length %d>>\nstream\n%s\nendstream\nendobj\n" % (number, dictionary, len(body), body)
    table = b"xref\n%d 1\n%010d 00000 n \ntrailer\n<</Size 901>>\nstartxref\n%d\n%%%%EOF\n" % (
        number,
        start,
        start + len(obj),
    )
    return data + obj + table


def test_bombs_are_refused_at_once_and_unopened(signed):
    data = signed.certificate()
    bomb = zlib.compress(b"\0" * (MOST_INFLATED + 1), 9)
    for dictionary in (b"/Filter /FlateDecode", b"/Filter [ /FlateDecode ]"):
        began = time.perf_counter()
        assert refused(_with_stream(data, dictionary, bomb)) == "bomb"
        assert time.perf_counter() - began < 5
    small = zlib.compress(zlib.compress(b"\0" * 10**7, 9), 9)
    for dictionary in (
        b"/Filter [/FlateDecode /FlateDecode]",
        b"/Filter 12 0 R",
        b"/Filter%x\n[/FlateDecode/FlateDecode]",
        b"/Filter /LZWDecode",
        b"/Filter /FlateDecode /DecodeParms <</Predictor 12 /Columns 2000000000>>",
        b"/Filter /FlateDecode /DecodeParms <</Predictor 12 /Columns 5 0 R>>",
    ):
        assert refused(_with_stream(data, dictionary, small)) == "bomb", dictionary


def test_names_spelled_in_codes_do_not_hide_a_filter(signed):
    body = zlib.compress(b"x")
    assert refused(_with_stream(signed.certificate(), b"/Fil#74er [/FlateDecode /FlateDecode]", body)) == "disguised"
    assert refused(_with_stream(signed.certificate(), b"/Type /Obj#53tm", body)) == "disguised"


def test_many_streams_within_each_other_cost_no_time():
    hidden = b"".join(b"stream\n" + zlib.compress(b"")[:2] + b"\x00\x07\x00\xf8\xff" for _ in range(200_000))
    data = b"%PDF-1.7\n" + hidden + b"\n%%EOF"
    began = time.perf_counter()
    assert refused(data) in {"broken", "bomb"}
    assert time.perf_counter() - began < 20


@pytest.mark.parametrize("size", [100, (1 << 16) - 1, 1 << 16, 1 << 17])
@pytest.mark.parametrize("level", [0, 1, 9])
def test_what_follows_a_stream_does_not_keep_its_reader(size, level):
    """An inflater at its end hands the same rest back for ever."""
    data = b"%PDF-1.7\nstream\n" + zlib.compress(bytes(size), level) + b"what follows" * 20_000 + b"\n%%EOF"
    check_bytes(data)


def test_streams_without_content_are_not_read_over_and_over():
    starts = b"stream\n\x78\x01" * 300_000
    data = b"%PDF-1.7\n" + starts + b"\x00\x00\x00\xff\xff" * 1_000_000 + b"\n%%EOF"
    began = time.perf_counter()
    check_bytes(data)
    assert time.perf_counter() - began < 20


def test_a_circular_page_tree_and_name_tree_come_to_an_end(signed):
    def circle(pdf):
        pdf.Root.Pages.Kids.append(pdf.Root.Pages)
        pdf.Root.Names.EmbeddedFiles.Kids = Array([pdf.make_indirect(pdf.Root.Names.EmbeddedFiles)])

    data = signed.certificate()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        circle(pdf)
        stream = io.BytesIO()
        pdf.save(stream)
    assert refused(stream.getvalue()) == "broken"


@pytest.mark.parametrize("place", [0.1, 0.3, 0.5, 0.7, 0.9])
def test_a_flipped_byte_never_passes(signed, tmp_path, place):
    data = bytearray(signed.certificate())
    data[int(len(data) * place)] ^= 0x11  # 0x20 would turn a space into another space
    file = tmp_path / "c.pdf"
    file.write_bytes(data)
    (report,) = verify_evidence([file])
    assert report.verdict is not Verdict.PASSED


def test_damage_that_readers_overlook_is_not_overlooked(signed):
    data = signed.certificate().replace(b"\nendobj", b"\nendosj", 1)
    with pikepdf.open(io.BytesIO(data), suppress_warnings=True) as pdf:
        assert len(pdf.pages) == 2  # it opens
    assert printed(signed, data).verdict is Verdict.FAILED


def test_the_whole_way_is_reported_check_by_check(signed, tmp_path):
    file = tmp_path / "any name.bin"
    file.write_bytes(signed.certificate("fr"))
    (report,) = verify_evidence([file], ledger=signed.ledger)
    assert (report.kind, report.verdict) == ("certificate", Verdict.PASSED)
    assert {"pdf", "signature", "inclusion", "book", "print"} <= {check.check for check in report.checks}
