"""Texts from others, made fit for showing: names are untrusted."""

from __future__ import annotations

import unicodedata

LONGEST_NAME = 200
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})
"""Controls, formats (bidirectional overrides and isolates, zero-width signs), halves, private, unassigned, breaks."""


def display_name(text: str, limit: int = LONGEST_NAME) -> str:
    """Return a name on one line without control, bidirectional or invisible characters, in normal form C.

    Longer names are cut at `limit` characters and end with an ellipsis. Two names that look alike may still differ:
    belief is for keys, never for names.
    """
    # Cut first: a name of a megabyte must not cost its normalisation.
    spaced = "".join(" " if c.isspace() else c for c in text[: 4 * limit])
    seen = "".join(c for c in spaced if unicodedata.category(c) not in _HIDDEN)
    name = " ".join(unicodedata.normalize("NFC", seen).split())
    return name if len(name) <= limit else name[: limit - 1].rstrip() + "\u2026"
