"""Base58 with the Bitcoin alphabet, as multibase `z` uses it; bounded, since its cost is quadratic."""

from __future__ import annotations

from passport_app.domain.errors import InputError

_ALPHABET = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz"
_VALUES = {character: value for value, character in enumerate(_ALPHABET)}
_NONE = 0xFF
_DIGITS = bytes(_VALUES.get(chr(byte), _NONE) for byte in range(256))
LONGEST = 256
"""Characters: a P-384 signature, the longest value here, has 132."""
_PLACES = 8 * LONGEST


def _folds() -> list[tuple[int, int, int]]:
    """For digits of 8 bits, 16, 32, ...: their width, a mask of every other one, and what the upper one counts."""
    folds, width = [], 8
    while width < _PLACES:
        every_other = sum(((1 << width) - 1) << place for place in range(0, _PLACES, 2 * width))
        folds.append((width, every_other, 58 ** (width // 8)))
        width *= 2
    return folds


_FOLDS = _folds()


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
    digits = text.encode("utf-8", "replace").translate(_DIGITS)
    if _NONE in digits:
        wrong = next(character for character in text if character not in _VALUES)
        raise InputError("bad_base58", f"{wrong!r} is not a base58 character.")
    # Neighbours are joined, all at once in one long integer: in each step half as many digits, of the base squared.
    number = int.from_bytes(digits, "big")
    for width, every_other, base in _FOLDS:
        if width >= 8 * len(text):
            break
        number = (number >> width & every_other) * base + (number & every_other)
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
