"""The window's words in the user's language: English in the code, the others in Qt's translation files.

What the floors below say (findings, problems, checks, errors) is English too, and is made of sentences with values in
them; `said` finds the sentence again and says it in the language in force, with the same values.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from passport_app.assets import resource
from passport_app.gui.sentences import Part, read

CONTEXT = "passport"
SENTENCES = "sentences"
LANGUAGES = {"en": "English", "it": "Italiano", "de": "Deutsch", "fr": "Français"}
"""By code, each by its own name: whoever reads no other language finds theirs."""
_HOMES = {
    "en": QLocale.Country.Ireland,
    "it": QLocale.Country.Italy,
    "de": QLocale.Country.Germany,
    "fr": QLocale.Country.France,
}
_QUANTITY, _UNIT = re.compile(r"-?\d+\.\d+"), re.compile(r" ?(%|kg|g|mg|ppm)(?![A-Za-z])")
"""A number with decimals, and what stands after it where it is an amount: 6.000 % is six thousand to a German."""
_installed: list[QTranslator] = []


def tr(text: str, /, n: int = -1, **values: Any) -> str:
    """Return a text of the window in the language in force, with `{names}` filled in.

    `text` is a literal, so that it can be found for translation, or was marked as one; with `n` the plural form of
    that number is taken, and `%Ln` in it is replaced by the number as the locale writes it.
    """
    found = QCoreApplication.translate(CONTEXT, text, None, n)
    return found.format(**values) if values else found


def mark(text: str, /, *, plural: bool = False) -> str:  # noqa: ARG001 - for whoever looks for texts to translate
    """Return a text as it is, marked for translation: of tables made before a language is in force.

    It is given to `tr` when it is shown; `plural` says that it will be given a number `n` then.
    """
    return text


def chosen() -> str:
    """Return the code of the language that the user chose, or `system`."""
    value = str(QSettings().value("language", "system"))
    return value if value in LANGUAGES else "system"


def in_force() -> str:
    """Return the code of the language that is shown now."""
    code = QLocale().name().split("_")[0]
    return code if code in LANGUAGES else "en"


def choose(code: str) -> None:
    """Keep the user's choice and put it in force; what is on the screen by now keeps its words."""
    QSettings().setValue("language", code)
    install(code)


def install(code: str | None = None) -> None:
    """Put a language in force on the whole application: its words, Qt's own, and how numbers and dates are written."""
    app = QCoreApplication.instance()
    code = code or chosen()
    locale = _locale(code)
    QLocale.setDefault(locale)
    for old in _installed:
        app.removeTranslator(old)
    _installed.clear()
    short = in_force()
    folders = (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), str(resource("translations")))
    for name, folder in zip((f"qtbase_{short}", f"passport_{short}"), folders, strict=True):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            _installed.append(translator)
    said.cache_clear()


def _locale(code: str) -> QLocale:
    """Return the locale of a choice; the country stays the system's where its language is the one chosen."""
    system = QLocale.system()
    here = system.name().split("_")[0]
    if code == "system":
        code = here if here in LANGUAGES else "en"
        # No language set ("C") or none of ours: English, rather than numbers without groups.
    return system if here == code else QLocale(QLocale(code).language(), _HOMES[code])


@lru_cache(maxsize=4096)
def said(text: str) -> str:
    """Return what a service said in the language in force; what is not known, and everything in English, as it is."""
    if in_force() == "en" or not text:
        return text
    return _say(read(text))


def _say(parts: tuple[Part, ...]) -> str:
    return "".join(_say_part(part) for part in parts)


def _say_value(part: Part, number: int) -> str:
    """Return a value as it stands in a sentence; a quantity has the decimal point of its language."""
    text, after = _say(part.values[number]), part.template.pieces[number + 1] if part.template else ""
    quantity = _QUANTITY.fullmatch(text) and _UNIT.match(after)
    return text.replace(".", QLocale().decimalPoint()) if quantity else text


def _say_part(part: Part) -> str:
    if part.template is None:
        return part.text
    words = QCoreApplication.translate(SENTENCES, part.template.text)
    words = re.sub(r"\{(\d+)\}", lambda at: _say_value(part, int(at[1])), words)
    return f"{words[:1].upper()}{words[1:]}." if part.raised else words
