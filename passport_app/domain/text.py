"""Texts from others, made fit for showing: names are untrusted."""

from __future__ import annotations

import unicodedata

from passport_app.domain import joining

LONGEST_NAME = 200
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Controls, formats (bidirectional overrides and isolates, zero-width signs), halves, private, unassigned, breaks."""
_NON_JOINER, _JOINER, _PARTER = "\u200c", "\u200d", "\u180e"
"""Zero width non-joiner and joiner, and the Mongolian vowel separator."""
_VIRAMA = 9
"""The combining class of the signs that join consonants (Unicode Standard, table 4-4)."""
_JOINERS = frozenset({_NON_JOINER, _JOINER, _PARTER})
_TONES = "\ufe0f\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
"""What may stand behind a picture and belongs to it."""


def display_name(text: str, limit: int = LONGEST_NAME) -> str:
    """Return a name on one line without control, bidirectional or invisible characters, in normal form C.

    A joiner or non-joiner stays where it changes how the signs beside it look: Persian and the languages of India are
    not spelled without. Longer names are cut at `limit` characters and end with an ellipsis. Two names that look alike
    may still differ: belief is for keys, never for names.
    """
    # Cut first: a name of a megabyte must not cost its normalisation.
    spaced = "".join(" " if c.isspace() else c for c in text[: 4 * limit])
    seen = unicodedata.normalize("NFC", "".join(c for c in spaced if not _is_hidden(c) or c in _JOINERS))
    name = " ".join(without_idle_joiners(seen).split())
    return name if len(name) <= limit else name[: limit - 1].rstrip(" " + "".join(_JOINERS)) + "\u2026"


def without_idle_joiners(text: str) -> str:
    """Return a text without the joiners that nobody sees, which typing leaves behind: it looks the same and is so."""
    if text.isprintable():
        return text
    kept = "".join(sign for at, sign in enumerate(text) if sign not in _JOINERS or _joins(text, at))
    return unicodedata.normalize("NFC", kept) if kept != text else text


def first_hidden(text: str) -> str:
    """Return the first character that is seen neither by itself nor in the letters beside it, or an empty text."""
    return next((sign for at, sign in enumerate(text) if not sign.isprintable() and not _joins(text, at)), "")


def _is_hidden(sign: str) -> bool:
    return unicodedata.category(sign) in _HIDDEN


def _joins(text: str, at: int) -> bool:
    """Tell whether a sign is a joiner or non-joiner that is seen.

    After the virama of a script of India, a joiner before it too (Bengali ra with ya-phalaa); a non-joiner between two
    letters that would be joined; a joiner after a letter that would not be (RFC 5892, A.1, A.2; Unicode Standard Annex
    31, 2.3); between pictures (UTS #51, 2.3). Elsewhere two names would differ in what nobody can see.
    """
    sign = text[at]
    before, after = text[at - 1 : at] or " ", text[at + 1 : at + 2] or " "
    left = next((c for c in reversed(text[:at]) if not unicodedata.combining(c)), " ")
    right = next((c for c in text[at + 1 :] if not unicodedata.combining(c)), " ")
    if sign == _JOINER:
        return _joins_as_written(before, after) or (
            not joining.receives(right) and right not in _JOINERS if joining.reaches(left) else _is_one(text, at, after)
        )
    if sign == _NON_JOINER and unicodedata.combining(before) == _VIRAMA:
        return after.isalpha()
    return sign in _JOINERS and joining.reaches(left) and joining.receives(right)


def _joins_as_written(before: str, after: str) -> bool:
    """Tell whether a joiner chooses how consonants of India are joined."""
    virama = unicodedata.combining(after) == _VIRAMA and before.isalpha() and not before.isascii()
    return virama or unicodedata.combining(before) == _VIRAMA


def _is_one(text: str, at: int, after: str) -> bool:
    """Tell whether pictures before and after a joiner become one."""
    return _is_picture(next((c for c in reversed(text[:at]) if c not in _TONES), " ")) and _is_picture(after)


def _is_picture(sign: str) -> bool:
    return unicodedata.category(sign) == "So" and (ord(sign) >= 0x1F000 or 0x2190 <= ord(sign) <= 0x2BFF)
