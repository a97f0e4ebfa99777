"""How a line is set: its parts from left to right, in fonts that have their signs, a letter with its marks in one font.

Since layout 5 whatever reads from the right is shaped too, and so is a letter with a mark that is no character together
with it: then marks stand where the font wants them. Before that: `setting_4.py`.
"""

from __future__ import annotations

import re
import unicodedata

from passport_app.certificate.layouts import since
from passport_app.certificate.scripts import visual_runs
from passport_app.certificate.shaping import JOINERS, Part
from passport_app.certificate.typefaces import fonts_for, is_shaped, signs_of

REPLACEMENT = "\ufffd"
_TONES = "\ufe0f\U0001f3fb-\U0001f3ff"
_PICTURE = f"[\u2190-\u2bff\U0001f000-\U0001faff][{_TONES}]*"
_JOINED = re.compile(f"[\U0001f1e6-\U0001f1ff]{{2}}|{_PICTURE}(?:\u200d{_PICTURE})+|[\U0001f000-\U0001faff][{_TONES}]+")
"""Pictures that are one to whoever sees them: flags, joined ones, those with a tone of skin (UTS #51, 1.4)."""


def is_simple(text: str) -> bool:
    """Tell whether signs are drawn one beside the other: no marks upon them that a font must place."""
    return text.isascii() or not since(5) or not any(map(_is_mark, text))


def one_picture(text: str) -> str:
    """Return a text in which every sequence that is one picture has become one replacement sign."""
    return text if text.isascii() else _JOINED.sub(REPLACEMENT, text)


def parts_of(text: str, font: str, right: bool | None) -> list[Part]:
    """Return a line of which everything can be written as parts of one font each, from left to right."""
    parts: list[Part] = []
    for run, from_right in visual_runs(text, right):
        chosen = _in_fonts(run, font)
        if from_right:
            chosen = [_from_right(part) for part in chosen[::-1]]
        parts += chosen
    return parts


def _from_right(part: Part) -> Part:
    """Return a part that is read from the right; brackets in it are turned by being shaped."""
    if part.way or any(map(unicodedata.mirrored, part.text)):
        return part._replace(way="rtl")
    return part._replace(text=part.text[::-1])


def _in_fonts(run: str, font: str) -> list[Part]:
    """Return what is read in one direction as parts in the order in which it is read."""
    parts: list[Part] = []
    for cluster in _clusters(run):
        for signs, name, way in _choose(cluster, font, parts[-1] if parts else None):
            if parts and parts[-1][::2] == (name, way):
                parts[-1] = parts[-1]._replace(text=parts[-1].text + signs)
            else:
                parts.append(Part(name, signs, way))
    return parts


def _clusters(run: str) -> list[str]:
    """Return letters, each with the marks and joiners after it."""
    clusters: list[str] = []
    for sign in run:
        if clusters and (sign in JOINERS or _is_mark(sign)):
            clusters[-1] += sign
        else:
            clusters.append(sign)
    return clusters


def _choose(cluster: str, font: str, before: Part | None) -> list[tuple[str, str, str]]:
    """Return the signs of a cluster with their font, and the way that they are shaped in it."""
    seen = "".join(sign for sign in cluster if sign not in JOINERS)
    if before and before.way and signs_of(before.font).issuperset(seen) and not signs_of(font).issuperset(seen):
        return [(cluster, before.font, before.way)]  # what several scripts share stays with its neighbours
    for name in fonts_for(cluster[0], font):
        if signs_of(name).issuperset(seen) and seen:
            if is_shaped(name):
                return [(cluster, name, "ltr")]
            return [(seen, name, "ltr" if len(seen) > 1 else "")]
    return [part for sign in seen for part in _choose(sign, font, None)] if len(seen) > 1 else []


def _is_mark(sign: str) -> bool:
    return unicodedata.category(sign)[0] == "M"
