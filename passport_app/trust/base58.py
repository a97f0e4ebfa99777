"""Base58 with the Bitcoin alphabet, as multibase `z` uses it; bounded, since its cost is quadratic."""

from __future__ import annotations

from passport_app.domain.errors import InputError

_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)}
LONGEST = 256
"""Characters: a P-384 signature, the longest value here, has 132."""


def encode(data: bytes) -> str:
    """Return base58btc text, without a multibase prefix; ValueError for more than 256 bytes."""
    if len(data) > LONGEST:
        raise ValueError("too long for base58")
    number = int.from_bytes(data, "big")
    digits = []
    while number:
        number, digit = divmod(number, 58)
        digits.append(_ALPHABET[digit])
    zeros = len(data) - len(data.lstrip(b"\0"))
    return "1" * zeros + "".join(reversed(digits))


def decode(text: str) -> bytes:
    """Return the bytes of base58btc text; InputError `bad_base58` for another character or too long a text."""
    if len(text) > LONGEST:
        raise InputError("bad_base58", f"A base58 text of {len(text)} characters is not read; at most {LONGEST} are.")
    number = 0
    for character in text:
        value = _VALUES.get(character)
        if value is None:
            raise InputError("bad_base58", f"{character!r} is not a base58 character.")
        number = number * 58 + value
    zeros = len(text) - len(text.lstrip("1"))
    return b"\0" * zeros + number.to_bytes((number.bit_length() + 7) // 8, "big")


def encode_multibase(data: bytes) -> str:
    """Return the multibase text `z...`."""
    return "z" + encode(data)


def decode_multibase(text: str) -> bytes:
    """Return the bytes of a multibase text `z...`; InputError `bad_multibase` for another base, `bad_base58`."""
    if not text.startswith("z"):
        raise InputError("bad_multibase", "The value is not multibase base58btc: it does not begin with 'z'.")
    return decode(text[1:])
