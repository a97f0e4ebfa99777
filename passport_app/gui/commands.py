"""Commands and their options in what services say, as the window calls the same: by the menu and the act.

A service says the same sentence on both skins, and what to do next in the command's words: whoever sits at the window
is told where that stands in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLocale

from passport_app.gui.actions import ACTS
from passport_app.telling.language import CONTEXT, mark

_ACTS = (
    (r"passport issue --cell-lot(?: \{1\})?", "sign_cells"),
    (r"passport export LEDGER --again NUMBER ?;[^)]*", "show_certificates"),
    (r"passport certificates", "show_certificates"),
    (r"passport audit --against(?: it\b)?|passport audit --repair", "audit_options"),
    (r"passport trust (?:add|end|list)", "show_trust"),
    (r"passport checkpoint LEDGER --since \S+ -o FILE", "show_checkpoints"),
    (r"passport compare", "compare_ledgers"),
    (r"passport prove", "prove_entry"),
    (r"`?passport officers key`?", "show_officers"),
    (r"`?passport witness init`?", "witness_others"),
    (r"passport keys (?:passphrase, backup|show(?: --json)?|recover|token)|keys rotate[^)]*", "show_keys"),
    (r"passport keys certificate create", "show_seal"),
)
"""What services say of a command, as a pattern, and the act of the window that does it."""
_FIELDS = ((r"--roots FILE", mark("&Roots of authorities, this time…")), (r"--log-key", mark("&Log key")))
"""What services say of an option, as a pattern, and what the window calls the field for it."""
_AWAY = re.compile(r" \(--[^)]*\)|, [^,]* --passphrase-env NAME| --name NAME --fingerprint FINGERPRINT")
"""What is said beside for the command line alone: in the window the field is on the screen."""


def named(act: str) -> str:
    """Return where an act stands, by its menu and its text in the language in force."""
    found = next(known for known in ACTS if known.name == act)
    return f"{_bare(found.menu)} ▸ {_bare(found.text)}"


def as_acts(text: str) -> str:
    """Return a sentence of a service with its commands and options as the window calls them."""
    if "--" not in text and "passport " not in text:
        return text
    text = _AWAY.sub("", text)
    for pattern, act in _ACTS:
        text = re.sub(pattern, _giving(named, act), text)
    for pattern, words in _FIELDS:
        text = re.sub(pattern, _giving(_quoted, words), text)
    return text


def _giving(made: Callable[[str], str], of: str) -> Callable[[re.Match[str]], str]:
    return lambda _found: made(of)


def _quoted(words: str) -> str:
    return QLocale().quoteString(_bare(words))


def _bare(words: str) -> str:
    """Return a text of the menus in the language in force, without its letter for Alt and its dots."""
    return QCoreApplication.translate(CONTEXT, words).replace("&", "").rstrip("…")
