"""Bad certificates with seals: changed after they were sealed, in whatever way a file can be."""

from __future__ import annotations

import hashlib
import io
import zlib
from collections.abc import Callable
from functools import cache

import pikepdf
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from passport_app.issuing.printing import certificate_of
from passport_app.trust import canonical
from passport_app.trust.keys import SigningKey
from tests.evidence.make import Maker, Material, cases
from tests.local_seal import sealed


def written(change: Callable[[Material], bytes]) -> Maker:
    return lambda material, folder: (folder / "evidence.pdf").write_bytes(change(material)) and None


def after(change: Callable[[bytes], bytes]) -> Maker:
    """The sealed certificate after a change of its bytes."""
    return written(lambda material: change(whole(material)))


def before(change: Callable[[pikepdf.Pdf], object]) -> Maker:
    """The certificate changed, and then sealed by the right key."""
    return written(lambda material: sealed(resaved(material.certificate, change), material.seal))


def whole(material: Material) -> bytes:
    return _whole(material.certificate, material.seal)


@cache
def _whole(certificate: bytes, voucher: SigningKey) -> bytes:
    return sealed(certificate, voucher)


def resaved(data: bytes, change: Callable[[pikepdf.Pdf], object], **how) -> bytes:
    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        change(pdf)
        pdf.save(stream, **how)
    return stream.getvalue()


def revised(change: Callable[[IncrementalPdfFileWriter], object]) -> Maker:
    """The sealed certificate with a revision appended, as a program adds one."""

    def append(data: bytes) -> bytes:
        writer = IncrementalPdfFileWriter(io.BytesIO(data))
        change(writer)
        stream = io.BytesIO()
        writer.write(stream)
        return stream.getvalue()

    return after(append)


# Appended revisions.

BOX = b"\nq 1 1 1 rg 420 520 140 30 re f Q\n"


def drawn_over(writer: IncrementalPdfFileWriter) -> None:
    page = writer.root["/Pages"]["/Kids"][0]
    held = page.raw_get("/Contents")
    more = writer.add_object(generic.StreamObject(stream_data=BOX))
    page["/Contents"] = generic.ArrayObject([held, more])
    writer.update_container(page)


def other_attachment(writer: IncrementalPdfFileWriter) -> None:
    held = writer.root["/AF"][0]["/EF"].raw_get("/F")
    stream = held.get_object()
    stream._data = stream.data.replace(b'"version":1', b'"version":2')
    stream._encoded_data = None
    writer.mark_update(held)


def annotated(writer: IncrementalPdfFileWriter) -> None:
    page = writer.root["/Pages"]["/Kids"][0]
    box = generic.ArrayObject(generic.NumberObject(n) for n in (400, 500, 560, 540))
    note = {"/Type": pdf_name("/Annot"), "/Subtype": pdf_name("/FreeText"), "/Rect": box}
    held = generic.DictionaryObject({pdf_name(k): v for k, v in note.items()})
    held[pdf_name("/Contents")] = generic.TextStringObject("99 %")
    page["/Annots"].append(writer.add_object(held))
    writer.update_container(page["/Annots"])


def uncertified(writer: IncrementalPdfFileWriter) -> None:
    del writer.root["/Perms"]
    writer.update_root()


def other_language(writer: IncrementalPdfFileWriter) -> None:
    writer.root["/Lang"] = generic.TextStringObject("de")
    writer.update_root()


def script(writer: IncrementalPdfFileWriter) -> None:
    act = {pdf_name("/S"): pdf_name("/JavaScript"), pdf_name("/JS"): generic.TextStringObject("app.alert(1)")}
    writer.root["/OpenAction"] = generic.DictionaryObject(act)
    writer.update_root()


def circle(writer: IncrementalPdfFileWriter) -> None:
    pages = writer.root.raw_get("/Pages")
    tree = pages.get_object()
    tree["/Kids"] = generic.ArrayObject([generic.IndirectObject(pages.idnum, 0, writer)])
    writer.mark_update(pages)


def bomb(writer: IncrementalPdfFileWriter) -> None:
    packer = zlib.compressobj(9)
    packed = b"".join(packer.compress(bytes(1 << 20)) for _ in range(400)) + packer.flush()
    held = generic.StreamObject(encoded_data=packed)
    held[pdf_name("/Filter")] = pdf_name("/FlateDecode")
    writer.root["/Extra"] = writer.add_object(held)
    writer.update_root()


# Changes of bytes.


def flipped(data: bytes) -> bytes:
    """A letter of the title in XMP, which stands in clear."""
    at = data.index(b"<dc:title>") + 60
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def page_flipped(data: bytes) -> bytes:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        raw = pdf.pages[0].Contents.read_raw_bytes()
    at = data.index(raw) + len(raw) // 2
    return data[:at] + bytes([data[at] ^ 1]) + data[at + 1 :]


def cut_off(data: bytes) -> bytes:
    return data[: data.index(b"%%EOF\n") + 6]


def emptied(data: bytes) -> bytes:
    start = data.rindex(b"/Contents <") + len(b"/Contents <")
    end = data.index(b">", start)
    return data[:start] + b"0" * (end - start) + data[end:]


def widened(data: bytes) -> bytes:
    numbers = data[data.rindex(b"/ByteRange [") + 12 :].split(b"]", 1)[0]
    _, gap, rest, size = numbers.split()
    wider = b"0 %s %d %d" % (gap, int(rest) + 20, int(size) - 20)
    return data.replace(numbers, wider.ljust(len(numbers)))


def of_another(material: Material) -> bytes:
    """The signature of another certificate by the same seal, in the place of this one's."""
    document = canonical.parse(material.passport)
    other = sealed(certificate_of(document, material.passport, language="de"), material.seal)
    data = whole(material)
    place = [d.rindex(b"/Contents <") + len(b"/Contents <") for d in (data, other)]
    size = data.index(b">", place[0]) - place[0]
    return data[: place[0]] + other[place[1] : place[1] + size] + data[place[0] + size :]


def unsealed(pdf: pikepdf.Pdf) -> None:
    del pdf.Root.AcroForm
    del pdf.Root.Perms
    del pdf.pages[0].Annots


def same_name_twice(pdf: pikepdf.Pdf) -> None:
    spec = pdf.Root.AF[0]
    twin = pdf.make_stream(b"{}")
    other = pdf.make_indirect(pikepdf.Dictionary(Type=pikepdf.Name.Filespec, F=spec.F, UF=spec.UF))
    other.EF = pikepdf.Dictionary(F=twin, UF=twin)
    pdf.Root.Names.EmbeddedFiles.Names.extend([spec.UF, other])


def attached(change: Callable[[bytes], bytes]) -> Callable[[pikepdf.Pdf], None]:
    """Another attachment, its size and checksum mended."""

    def write(pdf: pikepdf.Pdf) -> None:
        stream = pdf.Root.AF[0].EF.F
        held = change(stream.read_bytes())
        stream.write(held)
        stream.Params.Size = len(held)
        stream.Params.CheckSum = pikepdf.String(hashlib.md5(held, usedforsecurity=False).digest())

    return write


def named_as_a_path(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AF[0].UF = pdf.Root.AF[0].F = pikepdf.String("../../passport.json")


cases(
    {
        "seal-genuine": after(lambda data: data),
        "seal-byte-flipped": after(flipped),
        "seal-byte-of-the-page-flipped": after(page_flipped),
        "seal-revision-box": revised(drawn_over),
        "seal-revision-attachment": revised(other_attachment),
        "seal-revision-annotation": revised(annotated),
        "seal-revision-uncertified": revised(uncertified),
        "seal-revision-catalog": revised(other_language),
        "seal-revision-script": revised(script),
        "seal-revision-circular-pages": revised(circle),
        "seal-revision-bomb": revised(bomb),
        "seal-cut-off-not-required": after(cut_off),
        "seal-cut-off": after(cut_off),
        "seal-emptied": after(emptied),
        "seal-stripped": written(lambda m: resaved(whole(m), unsealed)),
        "seal-of-another-file": written(of_another),
        "seal-range-widened": after(widened),
        "seal-bytes-before": after(lambda data: b"more\n" + data),
        "seal-bytes-after": after(lambda data: data + b"\n% more\n"),
        "seal-truncated": after(lambda data: data[: len(data) * 3 // 4]),
        "seal-encrypted": written(
            lambda m: resaved(whole(m), lambda pdf: None, encryption=pikepdf.Encryption(owner="o", user="", R=6))
        ),
        "seal-linearised": written(lambda m: resaved(whole(m), lambda pdf: None, linearize=True)),
        "seal-without-timestamp": after(lambda data: data),
        "seal-name-twice": before(same_name_twice),
        "seal-attachment-mended": before(attached(lambda data: data.replace(b'"version":1', b'"version":2'))),
        "seal-json-name-twice": before(attached(lambda data: data.replace(b"{", b'{"id":"urn:x",', 1))),
        "seal-attachment-named-as-a-path": before(named_as_a_path),
    }
)
