"""The CMS signature of a run's first seal as a form for the next ones: only digest and signature differ (RFC 5652).

Encoding certificates and attributes anew takes longer than signing; what a form gives is byte for byte as long-hand.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Form:
    """A signature without timestamp, taken apart along its last elements, the innermost of which is its value."""

    digest: bytes
    """Of what the form was made from; it stands once in the attributes."""
    attributes: bytes
    """What is signed: the signed attributes as a SET OF."""
    levels: tuple[tuple[int, bytes], ...]
    """From the outside: tag, and what comes before the last element."""

    @classmethod
    def of(cls, signature: bytes, attributes: bytes, digest: bytes) -> Form:
        """Return the form of a CMS signature in DER; raises ValueError where it has not the shape of one."""
        levels, rest = [], signature
        while rest[0] != 0x04:
            tag, body = _open(rest)
            last = 0
            while (end := last + _size(body[last:])) < len(body):
                last = end
            levels.append((tag, body[:last]))
            rest = body[last:]
        if attributes.count(digest) != 1 or sum(prefix.count(digest) for _, prefix in levels) != 1:
            raise ValueError("not the signature of that digest")
        return cls(digest, attributes, tuple(levels))

    def to_sign(self, digest: bytes) -> bytes:
        """Return what is to be signed for another digest of the same length."""
        return self.attributes.replace(self.digest, digest)

    def filled(self, digest: bytes, value: bytes) -> bytes:
        """Return the CMS signature with another digest and value."""
        made = _wrapped(0x04, value)
        for tag, before in reversed(self.levels):
            made = _wrapped(tag, before.replace(self.digest, digest) + made)
        return made


def _open(data: bytes) -> tuple[int, bytes]:
    """Return the tag and body of the DER value that data is."""
    size = _size(data)
    if size != len(data) or not data[0] & 0x20:
        raise ValueError("no constructed value")
    return data[0], data[_head(data) : size]


def _head(data: bytes) -> int:
    return 2 if data[1] < 0x80 else 2 + data[1] - 0x80


def _size(data: bytes) -> int:
    """Return how many bytes the first DER value of data takes."""
    head = _head(data)
    return head + (data[1] if head == 2 else int.from_bytes(data[2:head], "big"))


def _wrapped(tag: int, body: bytes) -> bytes:
    size = len(body)
    octets = b"" if size < 0x80 else size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 + len(octets) if octets else size]) + octets + body
