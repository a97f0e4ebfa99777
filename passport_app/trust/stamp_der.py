"""The DER of timestamps where the library leaves it aside: a nonce, the order of certificates, the signer's name.

Only what RFC 3161 and RFC 5652 lay down is walked, by lengths that are checked; nothing here verifies a signature.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from functools import partial
from typing import NamedTuple

from passport_app.domain.errors import InputError

Digest = Callable[[bytes], bytes]


def _digest(name: str, data: bytes) -> bytes:
    return hashlib.new(name, data, usedforsecurity=name != "sha1").digest()


DIGESTS: dict[str, Digest] = {
    "2.16.840.1.101.3.4.2.1": partial(_digest, "sha256"),
    "2.16.840.1.101.3.4.2.2": partial(_digest, "sha384"),
    "2.16.840.1.101.3.4.2.3": partial(_digest, "sha512"),
}
"""The digests that are understood, by their OIDs."""
_INTEGER, _SEQUENCE = 0x02, 0x30
_CERTIFICATES, _ATTRIBUTES = 0xA0, 0xA0
"""Field 0 of SignedData, and of SignerInfo (RFC 5652, 5.1 and 5.3)."""
_SIGNING_CERTIFICATE: dict[bytes, Digest] = {
    bytes.fromhex("2a864886f70d010910020c"): partial(_digest, "sha1"),
    bytes.fromhex("2a864886f70d010910022f"): partial(_digest, "sha256"),
}
"""The attributes signingCertificate (1.2.840.113549.1.9.16.2.12) and its second version (.47), with their digests."""
_DIGESTS_BY_DER = {bytes.fromhex(f"60864801650304020{last}"): digest for last, digest in enumerate(DIGESTS.values(), 1)}


class _Part(NamedTuple):
    """A DER value: where it begins, where its contents do, and where it ends."""

    tag: int
    begin: int
    body: int
    end: int


def nonce_of(asked: bytes) -> int | None:
    """Return the nonce of a request made here (RFC 3161, 2.4.1); raises InputError `request_malformed`."""
    try:
        (whole,) = _parts(asked)
        parts = _inside(asked, whole)
    except (IndexError, ValueError):
        raise InputError("request_malformed", "This is not a timestamp request.") from None
    # version, imprint, then an optional policy, an optional nonce and whether certificates are asked for
    held = (asked[part.body : part.end] for part in parts[2:] if part.tag == _INTEGER)
    return next((int.from_bytes(number, "big", signed=True) for number in held), None)


def _parts(data: bytes, place: int = 0, end: int | None = None) -> Iterator[_Part]:
    """Yield DER values that stand one after the other (X.690, 8.1), of less than 16 MiB; IndexError for others."""
    end = len(data) if end is None else end
    while place < end:
        begin, length = place, data[place + 1]
        place += 2
        if length >= 0x80:
            octets = length - 0x80
            if not 0 < octets <= 3:
                raise IndexError
            length = int.from_bytes(data[place : place + octets], "big")
            place += octets
        if place + length > end:
            raise IndexError
        yield _Part(data[begin], begin, place, place + length)
        place += length


def _inside(data: bytes, part: _Part) -> list[_Part]:
    return list(_parts(data, part.body, part.end))


def _signed_data(response: bytes) -> list[_Part]:
    """Return the fields of SignedData: in the response, its token, that one's contents."""
    (whole,) = _parts(response)
    content_info = _inside(response, whole)[1]
    (signed,) = _inside(response, _inside(response, content_info)[1])
    return _inside(response, signed)


def names_signer(response: bytes, certificate: bytes) -> bool:
    """Tell whether the signed attributes name this certificate (in DER) as the signer's (RFC 5035, 3 and 4).

    So that no other certificate of the same key can take its place. ESSCertID is a SHA-1, ESSCertIDv2 a SHA-256
    unless it names another digest.
    """
    try:
        (signer,) = _inside(response, _signed_data(response)[-1])
        attributes = next(part for part in _inside(response, signer) if part.tag == _ATTRIBUTES)
        for attribute in _inside(response, attributes):
            kind, values = _inside(response, attribute)
            oid = response[kind.body : kind.end]
            if oid not in _SIGNING_CERTIFICATE:
                continue
            (value,) = _inside(response, values)
            first = _inside(response, _inside(response, _inside(response, value)[0])[0])
            digest = _SIGNING_CERTIFICATE[oid]
            if first[0].tag == _SEQUENCE:  # the digest's algorithm, where it is not the usual one
                named = _inside(response, first.pop(0))[0]
                digest = _DIGESTS_BY_DER[response[named.body : named.end]]
            return response[first[0].body : first[0].end] == digest(certificate)
    except (IndexError, ValueError, LookupError, StopIteration):
        return False
    return False


def in_order(response: bytes) -> bytes:
    """Return the answer with its certificates in the order of DER, which openssl does not keep and nothing signs.

    ContentInfo, SignedData and its field 0 are as in RFC 5652, 3 and 5.1.
    """
    try:
        (held,) = [part for part in _signed_data(response) if part.tag == _CERTIFICATES]
        certificates = sorted(response[part.begin : part.end] for part in _inside(response, held))
    except (IndexError, ValueError):
        return response  # none came with it, or the decoder says what is wrong
    return response[: held.body] + b"".join(certificates) + response[held.end :]
