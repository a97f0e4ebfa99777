"""Bad certificates sealed as they are: by another key, or by the right one over what is not so."""

from __future__ import annotations

import io
import struct
from dataclasses import replace
from datetime import timedelta
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
from tests.evidence.make import STRANGER, Material, cases
from tests.evidence.make_seals import BOX, before, drawn_over, resaved, written
from tests.local_seal import NOW, seal_of, sealed


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
        "seal-genuine-italian": written(italian),
        "seal-genuine-recompressed": written(recompressed),
        "seal-revision-before": written(hidden_revision),
        "seal-look-alike-authority": written(lambda m: sealed(m.certificate, STRANGER)),
        "seal-other-leaf": written(other_leaf),
        "seal-voucher-of-another": written(voucher_of_another),
        "seal-approval": written(lambda m: sealed(m.certificate, m.seal, certify=False)),
        "seal-printed-otherwise": written(printed_otherwise),
        "seal-white-box": before(white_box),
        "seal-glyphs-swapped": before(glyphs_swapped),
        "seal-draws-over": written(in_the_same_update),
        "seal-seen": written(seen),
    }
)
