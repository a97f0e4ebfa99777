"""Seals that somebody wrote: the CMS signature taken apart and changed, the field and the catalog, and their chains."""

from __future__ import annotations

import io

import pikepdf
import pytest
from asn1crypto import cms, core
from local_authority import Authority
from local_seal import NOW, seal_of, sealed

from passport_app.certificate.reading import read_certificate
from passport_app.certificate.seal import Seal
from passport_app.certificate.seal_check import Believed, check_seal
from passport_app.certificate.seal_reading import take_off
from passport_app.trust.keys import SigningKey

VOUCHER = SigningKey.from_raw(bytes(range(32)))


@pytest.fixture(scope="module")
def plain(signed):
    return signed.certificate()


@pytest.fixture(scope="module")
def whole(plain):
    return sealed(plain, VOUCHER)


def answers(data, **how):
    believed = Believed(VOUCHER.public.did, None, how.get("roots", ()), NOW, ())
    return {c.check: (c.verdict.value, c.reason) for c in check_seal(data, read_certificate(data), believed)}


def rewritten(data, change):
    """The file with its CMS signature changed, in the same place and room."""
    start = data.rindex(b"/Contents <") + len(b"/Contents <")
    end = data.index(b">", start)
    content = cms.ContentInfo.load(bytes.fromhex(data[start:end].decode()))
    change(content)
    value = content.dump(force=True).hex().encode()
    assert len(value) <= end - start
    return data[:start] + value.ljust(end - start, b"0") + data[end:]


def _signer(content):
    return content["content"]["signer_infos"][0]


def _attribute(content, name):
    return next(a for a in _signer(content)["signed_attrs"] if a["type"].native == name)


def _signature(content):
    held = bytearray(_signer(content)["signature"].native)
    held[-1] ^= 1
    _signer(content)["signature"] = bytes(held)


def _digest(content):
    _signer(content)["digest_algorithm"]["algorithm"] = "md5"


def _another_moment(content):
    """Something else that was signed: the attributes no longer are what the key signed."""
    named = _attribute(content, "signing_certificate_v2")["values"][0]["certs"][0]
    named["issuer_serial"] = None


@pytest.mark.parametrize(
    ("change", "reason"),
    [(_signature, "seal_forged"), (_another_moment, "seal_forged"), (_digest, "digest_unsupported")],
)
def test_what_the_key_of_its_certificate_did_not_sign(whole, change, reason):
    assert answers(rewritten(whole, lambda content: None))["seal_integrity"] == ("passed", "ok")
    assert answers(rewritten(whole, change))["seal_integrity"] == ("failed", reason)


def _no_data(content):
    content["content"]["encap_content_info"]["content_type"] = "signed_data"


def _with_content(content):
    content["content"]["encap_content_info"]["content"] = b"other"


def _two_signers(content):
    content["content"]["signer_infos"].append(_signer(content).copy())


def _no_signer(content):
    content["content"]["signer_infos"] = []


def _many_certificates(content):
    held = content["content"]["certificates"]
    small = cms.OtherCertificateFormat({"other_cert_format": "1.2.3", "other_cert": core.Null()})
    for _ in range(17 - len(held)):
        held.append(cms.CertificateChoices("other", small))


def _unnamed_certificate(content):
    named = _attribute(content, "signing_certificate_v2")["values"][0]["certs"][0]
    named["cert_hash"] = bytes(32)


def _no_certificates(content):
    content["content"]["certificates"] = []


def _nothing_named(content):
    held = _signer(content)["signed_attrs"]
    _signer(content)["signed_attrs"] = [a for a in held if a["type"].native != "signing_certificate_v2"]


@pytest.mark.parametrize(
    "change",
    [
        _no_data,
        _with_content,
        _two_signers,
        _no_signer,
        _many_certificates,
        _unnamed_certificate,
        _no_certificates,
        _nothing_named,
    ],
)
def test_what_is_no_signature_of_one_signer_over_the_file(whole, change):
    assert answers(rewritten(whole, change)) == {"seal": ("failed", "seal_malformed")}


def test_what_is_signed_but_is_no_signature(whole):
    start = whole.rindex(b"/Contents <") + len(b"/Contents <")
    end = whole.index(b">", start)
    value = cms.ContentInfo({"content_type": "data", "content": b"x"}).dump().hex().encode()
    data = whole[:start] + value.ljust(end - start, b"0") + whole[end:]
    assert answers(data) == {"seal": ("failed", "seal_malformed")}


@pytest.mark.parametrize(
    ("numbers", "reason"),
    [
        (b"[0 1 2]", "range_malformed"),
        (b"[0 1 2 true]", "range_malformed"),
        (b"[1 2 3 4]", "range_malformed"),
        (b"[0 0 3 4]", "range_malformed"),
        (b"[0 5 5 4]", "range_malformed"),
        (b"[0 5 6 0]", "range_malformed"),
        (b"[0 5 6 9]", "saved_again"),
    ],
)
def test_a_range_that_is_not_over_the_file(whole, numbers, reason):
    start = whole.rindex(b"/ByteRange [") + len(b"/ByteRange ")
    end = whole.index(b"]", start) + 1
    data = whole[:start] + numbers.ljust(end - start) + whole[end:]
    assert answers(data)["seal_coverage"] == ("failed", reason)


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        (b"/P 1", b"/P 2", "changes_allowed"),
        (b"/P 1", b"/P(1", "not_certified"),
        (b"/TransformMethod /DocMDP", b"/TransformMethod /DocMDQ", "not_certified"),
        (b"/Perms", b"/Perns", "not_certified"),
    ],
)
def test_what_it_certifies_is_read_as_readers_do(whole, old, new, reason):
    if new.startswith(b"/P("):
        at = whole.rindex(old)
        data = whole[:at] + b"/P()" + whole[at + 4 :]
    else:
        assert whole.count(old) == 1 or old == b"/P 1"
        at = whole.rindex(old)
        data = whole[:at] + new + whole[at + len(old) :]
    assert answers(data)["seal_certification"] == ("failed", reason)


def test_of_two_signatures_none_is_the_seal(whole):
    stream = io.BytesIO()
    with pikepdf.open(io.BytesIO(whole)) as pdf:
        field = pdf.Root.AcroForm.Fields[0]
        value = pikepdf.Dictionary({key: field.V[key] for key in field.V.keys()})  # noqa: SIM118 - no mapping
        pdf.Root.AcroForm.Fields.append(pdf.make_indirect(pikepdf.Dictionary(FT=field.FT, V=pdf.make_indirect(value))))
        pdf.save(stream)
    assert answers(stream.getvalue()) == {"seal": ("failed", "several_signatures")}


def test_a_timestamp_of_something_else_fails(plain, tmp_path):
    authority = Authority(tmp_path)
    data = Seal(seal_of(VOUCHER)[0], authority.answer).on(plain)
    assert answers(data, roots=(authority.root,))["seal_time"] == ("passed", "ok")

    start = data.rindex(b"/Contents <") + len(b"/Contents <")
    value = cms.ContentInfo.load(bytes.fromhex(data[start : data.index(b">", start)].decode()))
    held = _signer(value)["signature"].native.hex().upper().encode()
    assert data.count(held) == 1
    other = data.replace(held, held[:-1] + (b"0" if held[-1:] != b"0" else b"1"))
    assert answers(other, roots=(authority.root,))["seal_time"][0] == "failed"
    kind = b"06092A864886F70D010702"  # signed data
    at = data.index(kind, data.index(kind, start) + 1)
    none = data[:at] + kind[:-1] + b"1" + data[at + len(kind) :]
    assert answers(none, roots=(authority.root,))["seal_time"][0] == "failed"


# A seal like ours is taken off to hold print against data; whatever else is there stays, and so differs.


def _two_fields(pdf):
    pdf.Root.AcroForm.Fields.append(pdf.Root.AcroForm.Fields[0])


def _more_rights(pdf):
    pdf.Root.Perms["/UR3"] = pikepdf.Dictionary()


def _shown_twice(pdf):
    pdf.pages[0].obj.Annots.append(pdf.Root.AcroForm.Fields[0])


def _shown_nowhere(pdf):
    pdf.pages[0].obj.Annots = pikepdf.Array([])


def _no_array(pdf):
    pdf.pages[0].obj.Annots = pikepdf.Dictionary()


def _with_a_picture(pdf):
    pdf.Root.AcroForm.Fields[0]["/AP"] = pikepdf.Dictionary()


def _with_room(pdf):
    pdf.Root.AcroForm.Fields[0]["/Rect"] = pikepdf.Array([0, 0, 9, 9])


def _with_defaults(pdf):
    pdf.Root.AcroForm["/DA"] = pikepdf.String("x")


def _of_text(pdf):
    pdf.Root.AcroForm.Fields[0]["/FT"] = pikepdf.Name("/Tx")


@pytest.mark.parametrize(
    "change",
    [
        _two_fields,
        _more_rights,
        _shown_twice,
        _shown_nowhere,
        _no_array,
        _with_a_picture,
        _with_room,
        _with_defaults,
        _of_text,
    ],
)
def test_what_is_not_just_a_seal_stays(whole, change):
    with pikepdf.open(io.BytesIO(whole)) as pdf:
        change(pdf)
        take_off(pdf)
        assert "/AcroForm" in pdf.Root
        assert "/Perms" in pdf.Root
    with pikepdf.open(io.BytesIO(whole)) as pdf:
        take_off(pdf)
        assert "/AcroForm" not in pdf.Root
