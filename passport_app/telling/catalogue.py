"""The translation files of the window, read without Qt: for commands that tell a report in another language."""

from __future__ import annotations

from functools import lru_cache
from xml.etree import ElementTree

from passport_app.assets import resource
from passport_app.telling.elision import elided
from passport_app.telling.language import ENGLISH, Tongue

LANGUAGES = ("en", "it", "de", "fr")
_GROUPS = {"it": ".", "de": ".", "fr": "\u202f"}
"""What stands between thousands."""
Forms = dict[tuple[str, str], tuple[str, ...]]


def tongue_of(code: str) -> Tongue:
    """Return one of `LANGUAGES`, as the window would speak it."""
    if code == "en":
        return ENGLISH

    def translate(context: str, text: str, n: int) -> str:
        # Of two forms the second is for many; zero is one in French (Unicode CLDR).
        forms = _read(code).get((context, text), (text,))
        many = n > 1 or (n == 0 and code != "fr")
        return forms[-1 if many else 0].replace("%Ln", f"{n:,}".replace(",", _GROUPS[code]))

    return Tongue(code, translate, ",", finish=elided if code == "it" else str)


@lru_cache(maxsize=3)
def _read(code: str) -> Forms:
    """Return the finished texts of a language by context and source: one form, or those of one and many."""
    root = ElementTree.parse(resource("translations", f"passport_{code}.ts")).getroot()  # noqa: S314 - our own file
    return {
        (context.findtext("name", ""), message.findtext("source", "")): forms
        for context in root.iter("context")
        for message in context.iter("message")
        if (forms := _forms(message))
    }


def _forms(message: ElementTree.Element) -> tuple[str, ...]:
    words = message.find("translation")
    if words is None or words.get("type") is not None:
        return ()
    forms = tuple(form.text or "" for form in words.findall("numerusform")) or (words.text or "",)
    return forms if all(forms) else ()
