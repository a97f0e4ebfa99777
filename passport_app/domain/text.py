"""Texts from others, made fit for showing: names are untrusted."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

LONGEST_NAME = 200
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Controls, formats (bidirectional overrides and isolates, zero-width signs), halves, private, unassigned, breaks."""
_NON_JOINER, _JOINER = "\u200c", "\u200d"
_VIRAMA = 9
"""The combining class of the signs that join consonants (Unicode Standard, table 4-4)."""


def display_name(text: str, limit: int = LONGEST_NAME) -> str:
    """Return a name on one line without control, bidirectional or invisible characters, in normal form C.

    A joiner or non-joiner stays where it changes how the letters beside it look: Persian and the languages of India are
    not spelled without. Longer names are cut at `limit` characters and end with an ellipsis. Two names that look alike
    may still differ: belief is for keys, never for names.
    """
    # Cut first: a name of a megabyte must not cost its normalisation.
    spaced = "".join(" " if c.isspace() else c for c in text[: 4 * limit])
    seen = unicodedata.normalize("NFC", "".join(c for c in spaced if not _is_hidden(c) or c in (_NON_JOINER, _JOINER)))
    if not seen.isprintable():
        kept = (sign for at, sign in enumerate(seen) if not _is_hidden(sign) or _joins(seen, at))
        seen = unicodedata.normalize("NFC", "".join(kept))
    name = " ".join(seen.split())
    return name if len(name) <= limit else name[: limit - 1].rstrip(f" {_NON_JOINER}{_JOINER}") + "\u2026"


def first_hidden(text: str) -> str:
    """Return the first character that is seen neither by itself nor in the letters beside it, or an empty text."""
    return next((sign for at, sign in enumerate(text) if not sign.isprintable() and not _joins(text, at)), "")


def _is_hidden(sign: str) -> bool:
    return unicodedata.category(sign) in _HIDDEN


def _joins(text: str, at: int) -> bool:
    """Tell whether a sign is a joiner or non-joiner that is seen (Unicode Standard Annex 31, 2.3; RFC 5892, A.1, A.2).

    After the virama of a script of India, a joiner before it too (Bengali ra with ya-phalaa); a non-joiner between two
    Arabic letters that would be joined.
    """
    sign, before, after = text[at], text[at - 1 : at] or " ", text[at + 1 : at + 2] or " "
    if sign == _JOINER:
        return unicodedata.combining(before) == _VIRAMA or (
            unicodedata.combining(after) == _VIRAMA and before.isalpha() and not before.isascii()
        )
    if sign != _NON_JOINER:
        return False
    if unicodedata.combining(before) == _VIRAMA:
        return after.isalpha()
    left = next((c for c in reversed(text[:at]) if not unicodedata.combining(c)), " ")
    right = next((c for c in text[at + 1 :] if not unicodedata.combining(c)), " ")
    return left in _arabic("<initial>") and right in _arabic("<final>")


@lru_cache(maxsize=2)
def _arabic(form: str) -> frozenset[str]:
    """Return the letters that have a form: `<initial>` where they reach to the next, `<final>` to the one before."""
    points = (*range(0xFB50, 0xFC00), *range(0xFE80, 0xFEFD))
    made = (unicodedata.decomposition(chr(point)).split() for point in points)
    return frozenset(chr(int(parts[1], 16)) for parts in made if len(parts) == 2 and parts[0] == form)
