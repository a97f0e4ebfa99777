"""Give the certificates of a ledger a look of its operator's own: colour, logo, a line at the foot."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

from passport_app.certificate.logo import LARGEST_LOGO, prepare_logo
from passport_app.certificate.look import Logo
from passport_app.domain.errors import InputError
from passport_app.domain.job import utc_now
from passport_app.issuing.branding import keep_template, sign_template
from passport_app.ledger.reader import Reader
from passport_app.ledger.signing import signing_keys

_LARGEST = 64 * 1024
_KEYS = {"accent", "footer", "logo"}


def brand(ledger: Path, template: Path | None, *, passphrase: str) -> Path:
    """Sign a template for a ledger and return the file that is now in force; None: the program's own look again.

    The template is TOML: `accent = "#123f32"`, `footer = "..."`, `logo = "logo.png"` (PNG or JPEG, beside it), each of
    which may be missing. Raises InputError `template`, `logo`; KeyFileError, LedgerError, OSError.
    """
    said = _read(template) if template else {}
    logo = _logo(template, said["logo"]) if template and "logo" in said else None
    seal = signing_keys(ledger, passphrase)["seal"]
    with Reader(ledger) as reader:
        name = str(reader.opened.get("operator", ""))
    signed = sign_template(
        seal, name, utc_now(), accent=said.get("accent", "").lower() or None, footer=said.get("footer", ""), logo=logo
    )
    return keep_template(ledger, signed)


def _read(template: Path) -> dict[str, Any]:
    if template.stat().st_size > _LARGEST:
        raise InputError("template", f"{template.name} has more than {_LARGEST:,} bytes: it is no template.")
    try:
        said = tomllib.loads(template.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise InputError("template", f"{template.name} cannot be read as TOML: {error}.") from None
    for key, value in said.items():
        if key not in _KEYS:
            text = f"{template.name}: a template sets accent, footer and logo, not {key!r}; nothing that is stated."
            raise InputError("template", text)
        if not isinstance(value, str):
            raise InputError("template", f"{template.name}: {key} must be text in quotes.")
    return said


def _logo(template: Path, name: str) -> Logo:
    file = template.parent / name
    if Path(name).name != name or not file.is_file():  # a drive, a folder, the folder above: none of them is beside it
        raise InputError("logo", f"There is no picture {name!r} beside {template.name}.")
    if file.stat().st_size > LARGEST_LOGO:
        raise InputError("logo", f"The logo cannot be used: it has more than {LARGEST_LOGO >> 20} MiB.")
    return prepare_logo(file.read_bytes())
