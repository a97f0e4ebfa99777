"""Timestamps by a local authority: good ones, and each kind of bad one by its own reason."""

from __future__ import annotations

import subprocess
from datetime import timedelta
from hashlib import sha256

import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID

from passport_app.domain.errors import EvidenceError, InputError, UnsupportedError
from passport_app.domain.verdict import Verdict
from passport_app.trust import checkpoint, timestamp
from passport_app.trust.keys import SigningKey
from passport_app.trust.outside import check_outside
from passport_app.trust.stamp_der import nonce_of
from tests.local_authority import OPENSSL, POLICY, Authority, swap

DATA = b"the bytes of a checkpoint\n"


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("tsa"))


@pytest.fixture(scope="module")
def asked(authority):
    return timestamp.request(DATA)


@pytest.fixture(scope="module")
def answer(authority, asked):
    return authority.answer(asked)


def code_of(stamp, data, roots, **more):
    with pytest.raises(EvidenceError) as caught:
        stamp.check(data, roots, **more)
    return caught.value.code


def test_a_good_timestamp(authority, asked, answer):
    stamp = timestamp.parse(answer)
    nonce = nonce_of(asked)
    assert nonce
    stamp.check(DATA, [authority.root], nonce=nonce, policy=POLICY)
    assert stamp.covers(DATA)
    assert (stamp.authority, stamp.policy, stamp.nonce) == ("CN=TSA", POLICY, nonce)
    assert timestamp.told(stamp.at).endswith("Z")
    assert timestamp.parse_roots(timestamp.chain_pem(stamp, [authority.root])) == (authority.signer, authority.root)


def test_a_time_that_is_yet_to_come_is_not_green(authority, tmp_path):
    key = SigningKey.generate()
    text = checkpoint.sign(checkpoint.Checkpoint("example.org/book", 3, bytes(32)), key)
    stamp, roots = tmp_path / "k.tsr", [authority.root]
    stamp.write_bytes(authority.answer(timestamp.request(text.encode())))
    for ahead, reason in ((timedelta(minutes=9), "ok"), (timedelta(minutes=11), "time_in_future")):
        now = timestamp.parse(stamp.read_bytes()).at - ahead
        (check,), _ = check_outside(checkpoint.parse(text), text.encode(), None, [stamp], roots, now)
        assert (check.reason, check.verdict is Verdict.PASSED) == (reason, reason == "ok")


def test_two_requests_differ_by_their_nonce(asked):
    assert nonce_of(timestamp.request(DATA)) != nonce_of(asked)
    for wrong in (b"", b"\x30", asked[:-1], b"\x30\x84\x7f\xff\xff\xff", b"\x30\x02\x01"):
        with pytest.raises(InputError) as caught:
            nonce_of(wrong)
        assert caught.value.code == "request_malformed"


def test_openssl_reads_our_request_as_we_do(tmp_path, asked):
    (tmp_path / "a.tsq").write_bytes(asked)
    words = [OPENSSL, "ts", "-query", "-in", tmp_path / "a.tsq", "-text"]
    said = subprocess.run(words, capture_output=True, check=True, text=True).stdout
    assert "Hash Algorithm: sha256" in said
    assert "Certificate required: yes" in said
    told = next(line.split(": ")[1] for line in said.splitlines() if line.startswith("Nonce"))
    assert int(told, 16) == nonce_of(asked)  # OpenSSL prints leading zeros, whole bytes at a time


@pytest.mark.parametrize("digest", ["-sha384", "-sha512"])
def test_other_digests_are_understood(authority, digest):
    stamp = timestamp.parse(authority.answer(authority.query(DATA, digest)))
    stamp.check(DATA, [authority.root])
    assert code_of(stamp, DATA + b"x", [authority.root]) == "wrong_bytes"


def test_a_weak_digest_is_not_told(authority):
    stamp = timestamp.parse(authority.answer(authority.query(DATA, "-sha1")))
    with pytest.raises(UnsupportedError) as caught:
        stamp.check(DATA, [authority.root])
    assert caught.value.code == "digest_unsupported"


def test_wrong_bytes_nonce_and_policy(authority, answer):
    stamp = timestamp.parse(answer)
    roots = [authority.root]
    assert code_of(stamp, DATA + b"\n", roots) == "wrong_bytes"
    assert not stamp.covers(DATA + b"\n")
    assert code_of(stamp, DATA, roots, nonce=7) == "nonce_differs"
    assert code_of(stamp, DATA, roots, policy="1.2.3.4.2") == "policy_differs"


def test_another_authority(authority, answer, tmp_path):
    other = Authority(tmp_path, "Other")
    assert code_of(timestamp.parse(answer), DATA, [other.root]) == "unknown_authority"
    assert code_of(timestamp.parse(answer), DATA, []) == "unknown_authority"
    namesake = Authority(tmp_path, "TSA")
    assert code_of(timestamp.parse(answer), DATA, [namesake.root]) == "unknown_authority"
    timestamp.parse(answer).check(DATA, [other.root, authority.root])


def test_an_authority_under_another_certificate(asked, tmp_path):
    authority = Authority(tmp_path, between=True)
    stamp = timestamp.parse(authority.answer(asked))
    stamp.check(DATA, [authority.root])
    assert len(timestamp.parse_roots(timestamp.chain_pem(stamp, [authority.root]))) == 3


@pytest.mark.parametrize(("since", "until"), [(-30, -1), (1, 30)])
def test_a_certificate_that_was_not_valid_at_the_time(asked, tmp_path, since, until):
    authority = Authority(tmp_path, since=since, until=until)
    assert code_of(timestamp.parse(authority.answer(asked)), DATA, [authority.root]) == "expired"


@pytest.mark.parametrize(
    ("uses", "critical"),
    [
        ([], True),
        ([ExtendedKeyUsageOID.CODE_SIGNING], True),
        ([ExtendedKeyUsageOID.TIME_STAMPING, ExtendedKeyUsageOID.CODE_SIGNING], True),
        ([ExtendedKeyUsageOID.TIME_STAMPING], False),
    ],
)
def test_a_certificate_that_is_not_for_timestamping(authority, asked, uses, critical):
    # openssl refuses to stamp with such a certificate, so it is put in place of the right one, for the same key.
    other = authority.certify_again(uses, critical)
    swapped = swap(authority.answer(asked), authority.signer.public_bytes(Encoding.DER), other)
    assert code_of(timestamp.parse(swapped), DATA, [authority.root]) == "not_for_timestamping"


def test_another_certificate_of_the_same_key_cannot_take_its_place(authority, asked):
    other = authority.certify_again([ExtendedKeyUsageOID.TIME_STAMPING], True)
    swapped = swap(authority.answer(asked), authority.signer.public_bytes(Encoding.DER), other)
    assert code_of(timestamp.parse(swapped), DATA, [authority.root]) == "other_certificate"


@pytest.mark.parametrize("digest", ["sha1", "sha256", "sha384", "sha512"])
def test_each_way_of_naming_the_certificate_is_understood(asked, tmp_path, digest):
    authority = Authority(tmp_path, ess=digest)
    timestamp.parse(authority.answer(asked)).check(DATA, [authority.root])


def test_whatever_byte_is_altered_nothing_else_is_ever_stated(authority, answer):
    """What the signature does not cover (the copy of the root, names of algorithms) states nothing either."""
    codes = set()
    good = timestamp.parse(answer)
    for place in range(len(answer)):
        changed = bytearray(answer)
        changed[place] ^= 1
        try:
            stamp = timestamp.parse(bytes(changed))
            stamp.check(DATA, [authority.root])
        except (EvidenceError, InputError) as error:
            codes.add(error.code)
        else:
            same = (good.at, good.policy, good.nonce, good.authority, good.certificates[0])
            assert (stamp.at, stamp.policy, stamp.nonce, stamp.authority, stamp.certificates[0]) == same, place
    assert codes <= {"altered", "timestamp_malformed", "unknown_authority", "timestamp_refused", "expired"}
    assert {"altered", "timestamp_malformed", "unknown_authority"} <= codes


def test_an_altered_time_imprint_or_signature_is_altered(authority, answer):
    roots = [authority.root]
    stamp = timestamp.parse(answer)
    year = stamp.at.strftime("%Y%m%d").encode()
    earlier = answer.replace(year, b"2020" + year[4:])
    digest = sha256(DATA).digest()
    other = answer.replace(digest, sha256(b"other").digest())
    for changed in (earlier, other, answer[:-1] + bytes([answer[-1] ^ 1])):
        assert changed != answer
        assert code_of(timestamp.parse(changed), DATA, roots) in {"altered", "expired"}
    assert code_of(timestamp.parse(other), b"other", roots) == "altered"


def test_what_is_no_timestamp(authority, asked, answer):
    for wrong in (b"", b"\x00" * 100, DATA, answer[:-1], answer + b"\0", asked, b"\x30\x84\xff\xff\xff\xff"):
        with pytest.raises(InputError) as caught:
            timestamp.parse(wrong)
        assert caught.value.code == "timestamp_malformed"
    with pytest.raises(InputError) as caught:
        timestamp.parse(bytes(timestamp.LARGEST_RESPONSE + 1))
    assert caught.value.code == "too_large"


def test_a_refusal_is_told(authority):
    refused = authority.answer(authority.query(DATA, "-md5"))
    with pytest.raises(EvidenceError) as caught:
        timestamp.parse(refused)
    assert caught.value.code == "timestamp_refused"


def test_roots_are_read_strictly(authority, tmp_path):
    pem = authority.roots.read_bytes()
    assert timestamp.parse_roots(pem + pem) == (authority.root,)
    for wrong in (b"", b"-----BEGIN CERTIFICATE-----\n", DATA, pem[:-40], bytes(timestamp.LARGEST_ROOTS + 1)):
        with pytest.raises(InputError) as caught:
            timestamp.parse_roots(wrong)
        assert caught.value.code == "roots_unreadable"
