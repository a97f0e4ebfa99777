"""A seal certifies all of a certificate's bytes, changes none of them, and is believed for what it can show."""

from __future__ import annotations

import datetime as dt
import io
import shutil
import subprocess

import pikepdf
import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID
from local_authority import Authority
from local_seal import NOW, seal_of, sealed

from passport_app.certificate.conformance.check import check_accessible, check_archival
from passport_app.certificate.reading import read_certificate
from passport_app.certificate.seal import Seal
from passport_app.certificate.seal_check import Believed, check_seal
from passport_app.domain.errors import InputError, PassportError
from passport_app.domain.verdict import Verdict, gravest
from passport_app.trust.keys import SigningKey
from passport_app.trust.seal_key import make_seal
from passport_app.trust.seal_trust import did_of
from passport_app.trust.trustlist import TrustEntry, TrustList

VOUCHER = SigningKey.from_raw(bytes(range(32)))
PDFSIG, CERTUTIL = shutil.which("pdfsig"), shutil.which("certutil")


@pytest.fixture(scope="module")
def plain(signed):
    return signed.certificate()


@pytest.fixture(scope="module")
def whole(plain):
    return sealed(plain, VOUCHER)


def checks_of(data, *, signer=VOUCHER.public.did, trust=None, roots=(), at=NOW, require=()):
    believed = Believed(signer, trust, roots, at, require)
    return {c.check: c for c in check_seal(data, read_certificate(data), believed)}


def told(data, **how):
    checks = checks_of(data, **how)
    verdict = gravest([c.verdict for c in checks.values()])
    return verdict.value, next(c.reason for c in checks.values() if c.verdict is verdict)


def authority_of(voucher=VOUCHER):
    return x509.load_der_x509_certificate(seal_of(voucher)[0].certificates[1])


def test_what_was_made_stays_byte_for_byte_and_is_pdf_a_and_tagged_still(plain, whole):
    assert whole.startswith(plain) and whole.count(b"%%EOF") == 2
    assert check_archival(whole) == [] and check_accessible(whole) == []
    with pikepdf.open(io.BytesIO(plain)) as before, pikepdf.open(io.BytesIO(whole)) as after:
        assert before.Root.Metadata.read_raw_bytes() == after.Root.Metadata.read_raw_bytes()
        assert dict(before.docinfo) == dict(after.docinfo)
        assert set(after.Root.keys()) - set(before.Root.keys()) == {"/AcroForm", "/Perms"}
        assert before.pdf_version == after.pdf_version == "1.7"


def test_every_question_is_answered_well(whole):
    assert told(whole) == ("passed", "ok")
    names = {"seal", "seal_coverage", "seal_integrity", "seal_certification", "seal_time", "seal_trust"}
    assert set(checks_of(whole)) == names


def test_without_a_seal_it_is_said_and_fails_only_where_one_is_required(plain):
    assert told(plain) == ("passed", "no_seal")
    assert told(plain, require=("seal",)) == ("failed", "seal_missing")


@pytest.mark.parametrize("place", [0, 1])
def test_a_byte_changed_before_or_after_the_signature_is_found(whole, plain, place):
    data = bytearray(whole)
    at = plain.index(b"%", 9) + 2 if place == 0 else whole.rindex(b"/Prev") - 3
    data[at] ^= 1
    believed = Believed(VOUCHER.public.did, None, (), NOW)
    checks = {c.check: c for c in check_seal(bytes(data), read_certificate(whole), believed)}
    assert checks["seal_integrity"].reason == "altered_since_sealed"


def test_bytes_after_it_and_revisions_are_found(whole):
    assert told(whole + b"\n") == ("failed", "changed_after_seal")
    assert told(whole + b"% more\n%%EOF\n") == ("failed", "changed_after_seal")


def test_an_approval_certifies_nothing(plain):
    assert told(sealed(plain, VOUCHER, certify=False)) == ("failed", "not_certified")


def test_a_widened_range_is_found(whole):
    numbers = whole[whole.rindex(b"/ByteRange [") + 12 :].split(b"]", 1)[0]
    _, gap, rest, size = numbers.split()
    wider = b"0 %s %d %d" % (gap, int(rest) + 20, int(size) - 20)
    assert told(whole.replace(numbers, wider.ljust(len(numbers)))) == ("failed", "range_widened")


def test_many_sealed_in_one_run_are_each_sealed_as_the_first(signed, plain):
    seal = Seal(seal_of(VOUCHER)[0])
    pages = [plain, signed.certificate("it"), signed.certificate("de"), plain]
    for page in pages:
        data = seal.on(page)
        assert data.startswith(page) and told(data) == ("passed", "ok")
    values = [read_certificate(seal.on(page)).seal.cms for page in pages]
    assert len(set(values)) == len(values)


def test_it_is_not_sealed_twice(whole):
    with pytest.raises(InputError) as caught:
        sealed(whole, VOUCHER)
    assert caught.value.code == "not_sealed"


def test_another_signer_of_the_passport_does_not_vouch(whole):
    assert told(whole, signer=SigningKey.generate().public.did) == ("indeterminate", "seal_not_trusted_here")
    assert told(whole, signer=None) == ("indeterminate", "seal_not_trusted_here")


def test_a_root_or_the_trust_list_makes_it_believed(whole):
    assert told(whole, signer=None, roots=(authority_of(),)) == ("passed", "ok")
    for number in (0, 1):
        key = did_of(x509.load_der_x509_certificate(seal_of(VOUCHER)[0].certificates[number]))
        assert told(whole, signer=None, trust=TrustList((TrustEntry("Voltara", key),))) == ("passed", "ok")


def test_a_look_alike_authority_convinces_nobody(plain):
    stranger = SigningKey.from_raw(bytes(range(32, 64)))
    theirs = sealed(plain, stranger)
    assert authority_of(stranger).subject == authority_of().subject
    assert told(theirs, roots=(authority_of(),)) == ("indeterminate", "seal_not_trusted_here")


def test_a_certificate_that_ended_needs_a_timestamp(whole):
    later = NOW + dt.timedelta(days=365 * 11)
    assert told(whole, at=later) == ("indeterminate", "expired")


def test_the_timestamp_of_an_authority_is_told_and_outlives_the_certificate(plain, tmp_path):
    tsa = Authority(tmp_path)
    data = Seal(seal_of(VOUCHER)[0], tsa.answer).on(plain)
    assert checks_of(data)["seal_time"].reason == "no_roots_given"
    assert told(data, require=("timestamp",)) == ("indeterminate", "no_roots_given")
    later = dt.datetime.now(dt.UTC) + dt.timedelta(days=365 * 11)
    assert told(data, roots=(tsa.root,), require=("timestamp",), at=later) == ("passed", "ok")
    other = Authority(tmp_path, "Other")
    assert told(data, roots=(other.root,)) == ("indeterminate", "unknown_authority")


def test_without_a_timestamp_where_one_is_required(whole):
    assert told(whole, require=("timestamp",)) == ("failed", "timestamp_missing")


def test_an_authority_that_refuses_gives_no_seal(plain):
    def refuse(_request):
        return bytes.fromhex("30053003020102")

    with pytest.raises(PassportError) as caught:
        Seal(seal_of(VOUCHER)[0], refuse).on(plain)
    assert caught.value.code == "timestamp_refused"


@pytest.mark.skipif(not (PDFSIG and CERTUTIL), reason="pdfsig (poppler) or certutil (NSS) is not installed")
def test_a_stock_reader_says_valid_and_trusted_once_the_authority_is(whole, tmp_path):
    store = f"sql:{tmp_path.as_posix()}"
    (tmp_path / "ca.pem").write_bytes(authority_of().public_bytes(Encoding.PEM))
    (tmp_path / "c.pdf").write_bytes(whole)
    subprocess.run([CERTUTIL, "-N", "-d", store, "--empty-password"], check=True)
    subprocess.run([CERTUTIL, "-A", "-d", store, "-n", "ca", "-t", "C,C,C", "-i", tmp_path / "ca.pem"], check=True)
    run = [PDFSIG, "-nssdir", store, tmp_path / "c.pdf"]
    said = subprocess.run(run, check=True, capture_output=True, text=True).stdout
    for line in ("Signature is Valid.", "Certificate is Trusted.", "Total document signed", "ETSI.CAdES.detached"):
        assert line in said
    assert all(c.verdict is Verdict.PASSED for c in checks_of(whole).values())


NAMES = {
    "Arabic": "شركة البطاريات المتحدة للصناعة والتجارة الدولية",
    "Hebrew, with brackets": 'חברת הסוללות (ישראל) 72 בע"מ',
    "Chinese": "株式会社電池製造所 有限公司 배터리 주식회사 電池",
    "Thai": "บริษัท แบตเตอรี่ จำกัด (มหาชน) ประเทศไทย",
    "a battery": "Volt\U0001f50btara",
    "long": "Società per Azioni di Batterie " * 9,
}


@pytest.mark.parametrize("name", NAMES.values(), ids=NAMES)
def test_an_operator_of_any_name_seals_and_is_believed(plain, name):
    key, _ = make_seal(name, VOUCHER, NOW)
    own = x509.load_der_x509_certificate(key.certificates[0])
    (organisation,) = own.subject.get_attributes_for_oid(NameOID.ORGANIZATION_NAME)
    assert name.startswith(organisation.value.rstrip("…").rstrip()) and organisation.value[:8] == name[:8]
    assert told(Seal(key).on(plain)) == ("passed", "ok")
