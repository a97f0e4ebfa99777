"""The window's words in the user's language: English in the code, the others in Qt's translation files.

What both skins say of reports, and `said` for what the floors below say, is in `telling/`: the window has Qt translate
it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QSettings, QTranslator

from passport_app.assets import resource
from passport_app.gui import days
from passport_app.telling.elision import elided
from passport_app.telling.language import CONTEXT, SENTENCES, Tongue, mark, said, speak

__all__ = ["LANGUAGES", "SENTENCES", "choose", "chosen", "in_force", "install", "mark", "said", "tr"]
LANGUAGES = {"en": "English", "it": "Italiano", "de": "Deutsch", "fr": "Français"}
"""By code, each by its own name: whoever reads no other language finds theirs."""
_HOMES = {
    "en": QLocale.Country.Ireland,
    "it": QLocale.Country.Italy,
    "de": QLocale.Country.Germany,
    "fr": QLocale.Country.France,
}
_FRENCH = re.compile(r" (?=[:;?!»])|(?<=«) ")
"""Spaces that French writes beside its marks: no line of the window begins with a colon."""
_installed: list[QTranslator] = []
_spaces: list[bool] = [False]
"""Whether the language in force has such spaces."""
_finish: list[Callable[[str], str]] = [str]
"""What a text of the language in force is given to with its values in it."""


def tr(text: str, /, n: int = -1, **values: Any) -> str:
    """Return a text of the window in the language in force, with `{names}` filled in.

    `text` is a literal, so that it can be found for translation, or was marked as one; with `n` the plural form of
    that number is taken, and `%Ln` in it is replaced by the number as the locale writes it.
    """
    found = _spaced(_by_qt(CONTEXT, text, n))
    return _finish[0](found.format(**values) if values else found)


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
    from passport_app.gui.commands import as_acts  # which names acts, and those are marked by this module

    app = QCoreApplication.instance()
    assert app is not None, "the application is made first"
    code = code or chosen()
    locale = _locale(code)
    QLocale.setDefault(locale)
    for old in _installed:
        app.removeTranslator(old)
    _installed.clear()
    short = in_force()
    _spaces[0] = short == "fr"
    folders = (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), str(resource("translations")))
    for name, folder in zip((f"qtbase_{short}", f"passport_{short}"), folders, strict=True):
        translator = QTranslator(app)
        if translator.load(name, folder):
            app.installTranslator(translator)
            _installed.append(translator)
    _finish[0] = elided if short == "it" else str
    speak(Tongue(short, _by_qt, locale.decimalPoint(), days.within, _finish[0], lambda told: _spaced(as_acts(told))))


def _by_qt(context: str, text: str, n: int) -> str:
    return QCoreApplication.translate(context, text, None, n)


def _spaced(text: str) -> str:
    return _FRENCH.sub("\u00a0", text) if _spaces[0] else text


def _locale(code: str) -> QLocale:
    """Return the locale of a choice; the country stays the system's where its language is the one chosen."""
    system = QLocale.system()
    here = system.name().split("_")[0]
    if code == "system":
        code = here if here in LANGUAGES else "en"
        # No language set ("C") or none of ours: English, rather than numbers without groups.
    return system if here == code else QLocale(QLocale(code).language(), _HOMES[code])
