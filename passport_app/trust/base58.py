"""Base58 with the Bitcoin alphabet, as multibase `z` uses it; bounded, since its cost is quadratic."""

from __future__ import annotations

from operator import mul

from passport_app.domain.errors import InputError

_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)}
_PAIRS = {a + b: 58 * _VALUES[a] + _VALUES[b] for a in _ALPHABET for b in _ALPHABET}
"""Two characters at a time halve the work on long numbers: an audit reads a signature for each passport."""
LONGEST = 256
"""Characters: a P-384 signature, the longest value here, has 132."""
_POWERS = [58 ** (2 * n) for n in reversed(range(LONGEST // 2))]


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
    even = len(text) & ~1
    try:
        pairs = [_PAIRS[text[at : at + 2]] for at in range(0, even, 2)]
        number: int = sum(map(mul, pairs, _POWERS[len(_POWERS) - len(pairs) :]))
        if even < len(text):
            number = number * 58 + _VALUES[text[even]]
    except KeyError:
        wrong = next(character for character in text if character not in _VALUES)
        raise InputError("bad_base58", f"{wrong!r} is not a base58 character.") from None
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
