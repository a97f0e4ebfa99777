"""Italian articles before numbers that begin with a vowel: *gli 11*, *l'8/03/2027*, *dell'80 %*.

A sentence is translated once, whatever number stands in it: what stands before the number is made to fit at the end.
"""

from __future__ import annotations

import re

_BEFORE_VOWELS = {
    "il": "l'",
    "al": "all'",
    "dal": "dall'",
    "del": "dell'",
    "nel": "nell'",
    "sul": "sull'",
    "quel": "quell'",
    "i": "gli ",
    "ai": "agli ",
    "dai": "dagli ",
    "dei": "degli ",
    "nei": "negli ",
    "sui": "sugli ",
    "quei": "quegli ",
}
_ARTICLE = re.compile(rf"\b({'|'.join(_BEFORE_VOWELS)})[ \u00a0](?=(?:0?8\d*|11)(?!\d|[A-Za-z_-]))", re.IGNORECASE)
"""Eight, eleven, and all that begin with *otto* or *ottanta*; 11.000 is *undicimila*, 110 is not of them."""


def elided(text: str) -> str:
    """Return an Italian text with the articles before its numbers as one says them."""
    return _ARTICLE.sub(_fitting, text)


def _fitting(found: re.Match[str]) -> str:
    words = _BEFORE_VOWELS[found[1].lower()]
    return words[0].upper() + words[1:] if found[1][0].isupper() else words
