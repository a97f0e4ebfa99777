"""Identifiers that can be checked by themselves: GTIN and GLN (GS1), LEI (ISO 17442), VAT number, DID."""

from __future__ import annotations

import re

from passport_app.intake.fault import FieldError

SCHEMES = ("gln", "lei", "vat", "did")
_GTIN_LENGTHS = (8, 12, 13, 14)
_LEI = re.compile(r"[A-Z0-9]{18}[0-9]{2}")
_VAT = re.compile(r"[A-Z]{2}[A-Z0-9+*]{2,13}")
_DID = re.compile(r"did:[a-z0-9]+:[A-Za-z0-9._%:-]*[A-Za-z0-9._%-]")


def read_gtin(text: str) -> str:
    """Return a GTIN of 8, 12, 13 or 14 digits (GS1 General Specifications 7.9); raises FieldError (`gtin`)."""
    if not (text.isascii() and text.isdigit() and len(text) in _GTIN_LENGTHS):
        raise FieldError("gtin", "A GTIN has 8, 12, 13 or 14 digits and nothing else; leading zeros count.")
    _check_gs1("gtin", "GTIN", text)
    return text


def read_identifier(text: str) -> str:
    """Return `scheme:value` checked by its scheme; raises FieldError (`identifier`)."""
    scheme, colon, value = text.partition(":")
    if not colon or not value or scheme not in SCHEMES:
        raise FieldError("identifier", "An identifier starts with gln: lei: vat: or did:, as gln:9521234000006.")
    if scheme == "gln":
        if not (value.isascii() and value.isdigit() and len(value) == 13):
            raise FieldError("identifier", "A GLN has 13 digits, for example gln:9521234000006.")
        _check_gs1("identifier", "GLN", value)
    elif scheme == "lei":
        _check_lei(value)
    elif scheme == "vat" and not _VAT.fullmatch(value):
        raise FieldError(
            "identifier", "A VAT number is two letters of a country and up to 13 more, as vat:IT01234567890."
        )
    elif scheme == "did" and (len(text) > 2048 or not _DID.fullmatch(text)):
        raise FieldError("identifier", "A DID is did:method:name, as did:web:plant.example (W3C DID Core 3.1).")
    return text


def _check_gs1(code: str, name: str, digits: str) -> None:
    """Weigh the digits by 3 and 1 from the right, the check digit being left out (GS1 General Specifications 7.9.1)."""
    body = digits[:-1]
    weighed = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(body)))
    right = str(-weighed % 10)
    if digits[-1] != right:
        raise FieldError(
            code, f"A digit of this {name} is wrong: its check digit is {digits[-1]}, {right} fits the others."
        )


def _check_lei(value: str) -> None:
    if not _LEI.fullmatch(value):
        raise FieldError("identifier", "An LEI has 18 capital letters or digits and two check digits (ISO 17442).")
    # ISO/IEC 7064 MOD 97-10: letters count as 10 to 35, and the whole leaves 1.
    if int("".join(str(int(sign, 36)) for sign in value)) % 97 != 1:
        raise FieldError("identifier", "The check digits of this LEI do not fit its other characters: one is wrong.")
