"""Letters that are joined to one another: where a joiner or a non-joiner between them is seen.

Joining types of the Unicode Standard, 9.2 (ArabicShaping.txt), of Arabic, Syriac, N'Ko, Mongolian and Adlam letters.
"""

from __future__ import annotations

from functools import lru_cache

_DUAL = (
    "0620 0626 0628 062A-062E 0633-063F 0641-0647 0649-064A 066E-066F 0678-0687 069A-06BF 06C1-06C2 06CC 06CE "
    "06D0-06D1 06FA-06FC 06FF 0712-0714 071A-071D 071F-0727 0729 072B 072D-072E 074E-0758 075C-076A 076D-0770 "
    "0772 0775-0777 077A-077F 07CA-07EA 0886 0889-088D 088F 08A0-08A9 08AF-08B0 08B3-08B8 08BA-08C8 1807 "
    "1820-1878 1887-18A8 18AA 1E900-1E943"
)
"""Joined to the letter before and to that after (type D)."""
_RIGHT = (
    "0622-0625 0627 0629 062F-0632 0648 0671-0673 0675-0677 0688-0699 06C0 06C3-06CB 06CD 06CF 06D2-06D3 06D5 "
    "06EE-06EF 0710 0715-0719 071E 0728 072A 072C 072F 074D 0759-075B 076B-076C 0771 0773-0774 0778-0779 "
    "0870-0882 088E 08AA-08AC 08AE 08B1-08B2 08B9"
)
"""Joined to the letter before alone (type R)."""


def reaches(sign: str) -> bool:
    """Tell whether a letter is joined to the one after it, where that can be."""
    return sign in _letters(_DUAL)


def receives(sign: str) -> bool:
    """Tell whether a letter is joined to the one before it, where that can be."""
    return sign in _letters(_DUAL) or sign in _letters(_RIGHT)


@lru_cache(maxsize=2)
def _letters(ranges: str) -> frozenset[str]:
    bounds = (part.split("-") for part in ranges.split())
    return frozenset(chr(point) for b in bounds for point in range(int(b[0], 16), int(b[-1], 16) + 1))
