"""Names as a certificate prints them: fit for showing, by the rules of its layout."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from passport_app.certificate.layouts import since
from passport_app.domain import text as newest
from passport_app.domain.text import LONGEST_NAME

_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
_NON_JOINER, _JOINER = "\u200c", "\u200d"
_VIRAMA = 9


def display_name(text: str, limit: int = LONGEST_NAME) -> str:
    """Return a name on one line, cut at `limit` characters; which joiners stay in it was decided anew by layout 5."""
    return newest.display_name(text, limit) if since(5) else _display_name_4(text, limit)


def _display_name_4(text: str, limit: int) -> str:
    """As it was: joiners stay after a virama, and between letters that have presentation forms."""
    spaced = "".join(" " if c.isspace() else c for c in text[: 4 * limit])
    seen = unicodedata.normalize("NFC", "".join(c for c in spaced if not _is_hidden(c) or c in (_NON_JOINER, _JOINER)))
    if not seen.isprintable():
        kept = (sign for at, sign in enumerate(seen) if not _is_hidden(sign) or _joins(seen, at))
        seen = unicodedata.normalize("NFC", "".join(kept))
    name = " ".join(seen.split())
    return name if len(name) <= limit else name[: limit - 1].rstrip(f" {_NON_JOINER}{_JOINER}") + "\u2026"


def _is_hidden(sign: str) -> bool:
    return unicodedata.category(sign) in _HIDDEN


def _joins(text: str, at: int) -> bool:
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
    points = (*range(0xFB50, 0xFC00), *range(0xFE80, 0xFEFD))
    made = (unicodedata.decomposition(chr(point)).split() for point in points)
    return frozenset(chr(int(parts[1], 16)) for parts in made if len(parts) == 2 and parts[0] == form)
