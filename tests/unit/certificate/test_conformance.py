"""Certificates are PDF/A-3b and tagged; the checker that says so finds every single fault planted, and no other."""

from __future__ import annotations

import io

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, String

from passport_app.certificate.conformance.check import check_accessible, check_archival
from passport_app.certificate.conformance.truetype import read_program
from passport_app.certificate.content import LANGUAGES


def saved(data, change):
    """The certificate with one thing changed, saved as it was made."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        stream = io.BytesIO()
        pdf.save(
            stream,
            object_stream_mode=pikepdf.ObjectStreamMode.disable,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
            fix_metadata_version=False,
        )
    return stream.getvalue()


def rules(faults):
    return {fault.rule for fault in faults}


@pytest.mark.parametrize("language", LANGUAGES)
def test_certificates_are_archive_documents_and_tagged(signed, language):
    data = signed.certificate(language)
    assert check_archival(data) == []
    assert check_accessible(data) == []


def _edit_metadata(old, new):
    def edit(pdf):
        held = pdf.Root.Metadata.read_bytes()
        assert old in held
        pdf.Root.Metadata = pdf.make_stream(held.replace(old, new), Type=Name.Metadata, Subtype=Name.XML)

    return edit


def _edit_page(old, new):
    def edit(pdf):
        held = pdf.pages[0].Contents.read_bytes()
        assert old in held
        pdf.pages[0].Contents = pdf.make_stream(held.replace(old, new, 1))

    return edit


def _font(pdf):
    return next(iter(pdf.pages[0].Resources.Font.values()))


def _remove(held, key):
    del held[key]


def _encode(font):
    font.Encoding = Name.WinAnsiEncoding


def _edit_widths(pdf):
    _font(pdf).Widths = Array([1234] * len(_font(pdf).Widths))


def _cut_program(pdf):
    program = _font(pdf).FontDescriptor.FontFile2
    program.write(program.read_bytes()[:900])


def _same_names(pdf):
    for font in pdf.pages[0].Resources.Font.values():
        font.BaseFont = font.FontDescriptor.FontName = Name("/AAAAAA+Lato")


def _meaningless(pdf):
    held = _font(pdf).ToUnicode.read_bytes()
    _font(pdf).ToUnicode = pdf.make_stream(held.replace(b"<0041>", b"<0000>"))


def _annotation(**more):
    def add(pdf):
        appearance = pdf.make_stream(b"", Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 9, 9]))
        held = Dictionary(Type=Name.Annot, Subtype=Name.Square, Rect=[0, 0, 9, 9], F=4, AP=Dictionary(N=appearance))
        for key, value in more.items():
            held[f"/{key}"] = value
        pdf.pages[0].Annots = Array([pdf.make_indirect(held)])

    return add


def _state(**entries):
    def add(pdf):
        pdf.pages[0].Resources.ExtGState = Dictionary(G0=Dictionary(**entries))

    return add


def _delete(path, key):
    def delete(pdf):
        held = pdf.Root
        for step in path:
            held = held[step]
        del held[key]

    return delete


def _intent_of_gray(pdf):
    profile = pdf.Root.OutputIntents[0].DestOutputProfile
    profile.write(profile.read_bytes().replace(b"RGB ", b"GRAY", 1))


def _action(**entries):
    return lambda pdf: pdf.Root.__setattr__("OpenAction", Dictionary(Type=Name.Action, **entries))


ARCHIVAL = {
    "no output intent": (_delete((), "/OutputIntents"), "6.2.3"),
    "a profile of another colour space": (_intent_of_gray, "6.2.3"),
    "no metadata": (_delete((), "/Metadata"), "6.6.2.1"),
    "metadata that are not XML": (_edit_metadata(b"</rdf:RDF>", b""), "6.6.2.1"),
    "metadata with a document type": (_edit_metadata(b"<x:xmpmeta", b"<!DOCTYPE x []><x:xmpmeta"), "6.6.2.1"),
    "another version claimed": (_edit_metadata(b"<pdfaid:part>3", b"<pdfaid:part>2"), "6.6.4"),
    "another title in Info": (lambda pdf: pdf.trailer.Info.__setattr__("Title", String("Other")), "6.6.2.3"),
    "another date in Info": (
        lambda pdf: pdf.trailer.Info.__setattr__("ModDate", String("D:20200101000000+00'00'")),
        "6.6.2.3",
    ),
    "a property without schema": (_edit_metadata(b"<pdfaProperty:name>layout", b"<pdfaProperty:name>x"), "6.6.2.3"),
    "a font not embedded": (
        lambda pdf: _remove(_font(pdf).FontDescriptor, "/FontFile2"),
        "6.2.11.4.1",
    ),
    "a font cut short": (_cut_program, "6.2.11.2"),
    "two fonts of one name": (_same_names, "6.2.11.4.1"),
    "widths of another font": (_edit_widths, "6.2.11.5"),
    "a width too few": (lambda pdf: _remove(_font(pdf).Widths, -1), "6.2.11.2"),
    "a page of a mile": (lambda pdf: pdf.pages[1].__setattr__("MediaBox", Array([0, 0, 595, 99_999])), "6.1.13"),
    "a code that means nothing": (_meaningless, "6.2.11.7.2"),
    "a symbolic font with an encoding": (
        lambda pdf: _font(pdf).__setattr__("Encoding", Name.WinAnsiEncoding),
        "6.2.11.6",
    ),
    "a code without glyph": (_edit_page(b"(Recycled", b"(\\001\\377ecycled"), "6.2.11.8"),
    "CMYK": (_edit_page(b"1 1 1 rg", b"0 0 0 0 k"), "6.2.4.3"),
    "an unknown operator": (_edit_page(b"1 1 1 rg", b"1 1 1 rgb"), "6.2.2"),
    "a mark not closed": (_edit_page(b"EMC", b""), "6.2.2"),
    "transparency": (_state(Type=Name.ExtGState, ca=0.5), "6.2.10"),
    "a blend mode": (_state(Type=Name.ExtGState, BM=Name.Multiply), "6.2.10"),
    "a transfer function": (_state(Type=Name.ExtGState, TR=Name.Identity), "6.2.5"),
    "a script": (_action(S=Name.JavaScript, JS=String("1")), "6.5"),
    "a program started": (_action(S=Name.Launch, F=String("x")), "6.5.1"),
    "a form of XFA": (lambda pdf: pdf.Root.__setattr__("AcroForm", Dictionary(Fields=Array(), XFA=String("x"))), "6.5"),
    "a hidden annotation": (_annotation(F=6), "6.3.2"),
    "an annotation without appearance": (_annotation(AP=Dictionary()), "6.3.3"),
    "a film": (_annotation(Subtype=Name.Movie), "6.3.1"),
    "an attachment without relation": (_delete(("/AF", 0), "/AFRelationship"), "6.8"),
    "an attachment without UF": (_delete(("/AF", 0), "/UF"), "6.8"),
    "an attachment of no part": (_delete((), "/AF"), "6.8"),
    "an attachment without type": (_delete(("/AF", 0, "/EF", "/F"), "/Subtype"), "6.8"),
    "an attachment without date": (_delete(("/AF", 0, "/EF", "/F", "/Params"), "/ModDate"), "6.8"),
    "layers that switch themselves": (
        lambda pdf: pdf.Root.__setattr__("OCProperties", Dictionary(OCGs=Array(), D=Dictionary(AS=Array()))),
        "6.9",
    ),
    "other permissions": (lambda pdf: pdf.Root.__setattr__("Perms", Dictionary(X=Dictionary())), "6.1.12"),
    "a long string": (lambda pdf: pdf.Root.__setattr__("X", String("x" * 40_000)), "6.1.13"),
    "a stream elsewhere": (lambda pdf: pdf.pages[1].Contents.__setattr__("F", String("x")), "6.1.7.1"),
}


@pytest.mark.parametrize("name", ARCHIVAL)
def test_a_single_fault_is_found_and_no_other(signed, name):
    change, rule = ARCHIVAL[name]
    assert rules(check_archival(saved(signed.certificate(), change))) - _FOLLOWING.get(name, set()) == {rule}


_FOLLOWING = {
    "a script": {"6.5.1"},  # the key and the action are each against a rule
    "a code without glyph": {"6.2.11.7.2"},  # and so it means nothing
    "a stream elsewhere": set(),
}

BYTES = {
    "another header": (lambda data: data.replace(b"%PDF-1.7", b"%PDF-2.0", 1), "6.1.2"),
    "a header without binary comment": (lambda data: b"%PDF-1.7\n%abcd\n" + data[15:], "6.1.2"),
    "bytes after the end": (lambda data: data + b"more", "6.1.3"),
    "no end of line before endstream": (lambda data: data.replace(b"\nendstream", b" endstream", 1), "6.1.7.1"),
    "a loose cross-reference": (lambda data: saved(data, lambda _: None).replace(b" n \n", b" n\n\n", 1), "6.1.4"),
    "no ID": (lambda data: data.replace(b"/ID [", b"/IX [", 1), "6.1.3"),
}


@pytest.mark.parametrize("name", BYTES)
def test_a_single_fault_in_the_bytes_is_found(signed, name):
    change, rule = BYTES[name]
    assert rule in rules(check_archival(change(signed.certificate())))


def elements(pdf, tag):
    return [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and o.get("/S") == Name(f"/{tag}")]


def _labelled(pdf):
    """The list of steps, whose labels are numbers."""
    return next(held for held in elements(pdf, "L") if "/A" in held)


def _without_order(pdf):
    pdf.pages[0].Annots = pikepdf.Array()
    del pdf.pages[0].Tabs


ACCESSIBLE = {
    "not marked": (_delete((), "/MarkInfo"), "UA-6.2"),
    "no structure": (_delete((), "/StructTreeRoot"), "UA-7.1"),
    "no language": (_delete((), "/Lang"), "UA-7.2"),
    "the file's name for its title": (_delete((), "/ViewerPreferences"), "UA-7.1"),
    "a picture without words": (lambda pdf: _remove(elements(pdf, "Figure")[0], "/Alt"), "UA-7.3"),
    "a picture without place": (lambda pdf: _remove(elements(pdf, "Figure")[0], "/A"), "UA-7.3"),
    "a cell that heads nothing": (lambda pdf: _remove(elements(pdf, "TH")[0], "/A"), "UA-7.5"),
    "no claim": (_edit_metadata(b"<pdfuaid:part>1<", b"<pdfuaid:part>9<"), "UA-5"),
    "no title in the metadata": (_edit_metadata(b"dc:title>", b"dc:titles>"), "UA-5"),
    "fields in the order of chance": (_without_order, "UA-7.18.3"),
    "labels that do not count": (lambda pdf: _remove(_labelled(pdf), "/A"), "UA-7.6"),
    "a heading left out": (lambda pdf: elements(pdf, "H2")[0].__setattr__("S", Name.H3), "UA-7.4.2"),
    "an unknown element": (lambda pdf: elements(pdf, "P")[0].__setattr__("S", Name.Words), "UA-7.1"),
    "a cell outside a row": (lambda pdf: elements(pdf, "P")[0].__setattr__("S", Name.TD), "UA-7.2"),
    "a row cut short": (lambda pdf: _remove(elements(pdf, "TR")[1].K, -1), "UA-7.5"),
    "content of no element": (_edit_page(b"/H1 <</MCID 1>>", b"/H1 <</MCID 999>>"), "UA-7.1"),
    "decoration that says nothing": (_edit_page(b"/Artifact BMC", b"/Span BMC"), "UA-7.1"),
    "tags that are suspect": (lambda pdf: pdf.Root.MarkInfo.__setattr__("Suspects", True), "UA-7.1"),
    "a language that is none": (lambda pdf: pdf.Root.__setattr__("Lang", String("in English")), "UA-7.2"),
    "content within an artifact": (_edit_page(b"/Artifact BMC", b"/Artifact BMC /P <</MCID 0>> BDC EMC"), "UA-7.1"),
    "a paragraph in a list's item": (lambda pdf: elements(pdf, "LBody")[0].__setattr__("S", Name.P), "UA-7.2"),
    "a parent tree astray": (
        lambda pdf: pdf.Root.StructTreeRoot.ParentTree.Nums[1].__setitem__(1, elements(pdf, "P")[0]),
        "UA-7.1",
    ),
}


@pytest.mark.parametrize("name", ACCESSIBLE)
def test_a_fault_of_the_tags_is_found(signed, name):
    change, rule = ACCESSIBLE[name]
    data = saved(signed.certificate(), change)
    assert rule in rules(check_accessible(data))


def test_what_reportlab_makes_by_itself_is_refused(tmp_path):
    from reportlab.pdfgen.canvas import Canvas

    file = tmp_path / "raw.pdf"
    canvas = Canvas(str(file))
    canvas.drawString(90, 90, "raw")
    canvas.save()
    assert {"6.1.7.1", "6.2.3", "6.6.2.1", "6.2.11.4.1"} <= rules(check_archival(file.read_bytes()))
    assert "UA-7.1" in rules(check_accessible(file.read_bytes()))


def test_what_is_no_pdf_is_a_fault_and_no_error():
    assert rules(check_archival(b"no PDF")) == {"6.1"}
    assert rules(check_archival(b"")) == {"6.1"}


@pytest.mark.parametrize("data", [b"", b"\0\1\0\0\0\7", b"\0\1\0\0\0\0" + bytes(60), b"\0\1\0\0\xff\xff" + bytes(600)])
def test_a_broken_font_program_is_refused(data):
    with pytest.raises(ValueError, match=r"cut short|missing|measures"):
        read_program(data)
