"""Bad certificates with seals: changed after, sealed by the wrong key, or by the right key over what is not so."""

from __future__ import annotations

import hashlib
import io
import struct
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from functools import cache
from itertools import pairwise

import pikepdf
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import SigFieldSpec

from passport_app.certificate import seal as sealing
from passport_app.certificate.making import make_certificate
from passport_app.certificate.seal import Seal
from passport_app.exchange.credential import read_carried
from passport_app.issuing.printing import certificate_of, signer_of
from passport_app.trust import canonical
from passport_app.trust.keys import SigningKey
from passport_app.trust.seal_key import SealKey
from tests.evidence.make import STRANGER, Maker, Material, cases
from tests.local_seal import NOW, seal_of, sealed


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


# Other keys, and the right key over what is not so.


def other_leaf(material: Material) -> bytes:
    """A certificate of the plant's own authority for another key, for which nobody vouches."""
    right, authority = seal_of(material.seal)
    own, root = (x509.load_der_x509_certificate(c) for c in right.certificates)
    key = ec.generate_private_key(ec.SECP256R1())
    made = x509.CertificateBuilder().subject_name(own.subject).issuer_name(root.subject).public_key(key.public_key())
    made = made.serial_number(7).not_valid_before(NOW).not_valid_after(NOW + timedelta(days=3650))
    made = made.add_extension(own.extensions.get_extension_for_class(x509.KeyUsage).value, critical=True)
    leaf = made.sign(authority._native, hashes.SHA256()).public_bytes(Encoding.DER)
    return Seal(SealKey(SigningKey(key), (leaf, right.certificates[1]))).on(material.certificate)


def voucher_of_another(material: Material) -> bytes:
    """The plant's voucher, cut out of its seal's certificate and put into a stranger's."""
    own = x509.load_der_x509_certificate(seal_of(material.seal)[0].certificates[0])
    key = ec.generate_private_key(ec.SECP256R1())
    made = x509.CertificateBuilder().subject_name(own.subject).issuer_name(own.subject).public_key(key.public_key())
    made = made.serial_number(7).not_valid_before(NOW).not_valid_after(NOW + timedelta(days=3650))
    for extension in own.extensions:
        if extension.oid != x509.OID_AUTHORITY_KEY_IDENTIFIER:
            made = made.add_extension(extension.value, critical=extension.critical)
    leaf = made.sign(key, hashes.SHA256()).public_bytes(Encoding.DER)
    return Seal(SealKey(SigningKey(key), (leaf,))).on(material.certificate)


def printed_otherwise(material: Material) -> bytes:
    """All that was mined printed as recycled from waste: every library and key the right one."""
    passport, evidence, credential = read_carried(canonical.parse(material.passport))
    greener = [replace(e.origins, primary=0, post_consumer=e.origins.total) for e in passport.elements]
    elements = tuple(replace(e, origins=o) for e, o in zip(passport.elements, greener, strict=True))
    other = replace(passport, elements=elements)
    return sealed(make_certificate(other, evidence, signer_of(credential), material.passport), material.seal)


def white_box(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    page.Contents = pdf.make_stream(page.Contents.read_bytes() + BOX)


def glyphs_swapped(pdf: pikepdf.Pdf) -> None:
    """Two glyphs of each font in each other's place: the text that is extracted stays as it was."""
    for held in pdf.objects:
        if isinstance(held, pikepdf.Dictionary) and "/FontFile2" in held:
            held.FontFile2.write(_swapped(held.FontFile2.read_bytes()))


def _swapped(font: bytes) -> bytes:
    tables = {}
    for at in range(12, 12 + 16 * struct.unpack(">H", font[4:6])[0], 16):
        tag, _, start, size = struct.unpack(">4sIII", font[at : at + 16])
        tables[tag] = (at, start, size)
    _, start, size = tables[b"loca"]
    wide = font[tables[b"head"][1] + 51] == 1
    count, step = (size // 4, 1) if wide else (size // 2, 2)
    loca = [n * step for n in struct.unpack(f">{count}{'I' if wide else 'H'}", font[start : start + size])]
    glyf = tables[b"glyf"][1]
    glyphs = [font[glyf + a : glyf + b] for a, b in pairwise(loca)]
    drawn = [i for i, glyph in enumerate(glyphs) if i and glyph]
    one, two = drawn[-2:]
    glyphs[one], glyphs[two] = glyphs[two], glyphs[one]
    places = [sum(map(len, glyphs[:i])) // step for i in range(count)]
    packed = struct.pack(f">{count}{'I' if wide else 'H'}", *places)
    body = bytearray(font)
    body[start : start + size] = packed
    body[glyf : glyf + loca[-1]] = b"".join(glyphs)
    return bytes(body)


def in_the_same_update(material: Material) -> bytes:
    """The update that seals also draws over a figure."""
    made = Seal(seal_of(material.seal)[0])
    update = sealing._Update

    class Drawing(update):
        def __init__(self, stream):
            super().__init__(stream)
            drawn_over(self)

    sealing._Update = Drawing
    try:
        return made.on(material.certificate)
    finally:
        sealing._Update = update


def seen(material: Material) -> bytes:
    """The seal has a place on the page, over a figure."""
    kept = sealing._field
    sealing._field = lambda: SigFieldSpec(sealing.FIELD, box=(420, 520, 560, 550))
    try:
        return Seal(seal_of(material.seal)[0]).on(material.certificate)
    finally:
        sealing._field = kept


def hidden_revision(material: Material) -> bytes:
    """A revision before the seal, whose objects a reader that repairs the file would show (shadow attack)."""
    writer = IncrementalPdfFileWriter(io.BytesIO(material.certificate))
    page = generic.DictionaryObject({pdf_name("/Type"): pdf_name("/Page")})
    writer.add_object(page)
    stream = io.BytesIO()
    writer.write(stream)
    return sealed(stream.getvalue(), material.seal)


def italian(material: Material) -> bytes:
    document = canonical.parse(material.passport)
    return sealed(certificate_of(document, material.passport, language="it"), material.seal)


def recompressed(material: Material) -> bytes:
    how = {"recompress_flate": True, "compress_streams": True, "deterministic_id": True}
    made = resaved(material.certificate, lambda pdf: None, **how)
    assert made != material.certificate
    return sealed(made, material.seal)


cases(
    {
        "seal-genuine": after(lambda data: data),
        "seal-genuine-italian": written(italian),
        "seal-genuine-recompressed": written(recompressed),
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
        "seal-revision-before": written(hidden_revision),
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
        "seal-look-alike-authority": written(lambda m: sealed(m.certificate, STRANGER)),
        "seal-other-leaf": written(other_leaf),
        "seal-voucher-of-another": written(voucher_of_another),
        "seal-approval": written(lambda m: sealed(m.certificate, m.seal, certify=False)),
        "seal-without-timestamp": after(lambda data: data),
        "seal-name-twice": before(same_name_twice),
        "seal-attachment-mended": before(attached(lambda data: data.replace(b'"version":1', b'"version":2'))),
        "seal-json-name-twice": before(attached(lambda data: data.replace(b"{", b'{"id":"urn:x",', 1))),
        "seal-attachment-named-as-a-path": before(named_as_a_path),
        "seal-printed-otherwise": written(printed_otherwise),
        "seal-white-box": before(white_box),
        "seal-glyphs-swapped": before(glyphs_swapped),
        "seal-draws-over": written(in_the_same_update),
        "seal-seen": written(seen),
    }
)
