"""Give the certificates of a ledger a look of its operator's own: colour, logo, a line at the foot."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from passport_app.certificate.logo import LARGEST_LOGO, prepare_logo
from passport_app.certificate.look import Logo, read_look, write_logo
from passport_app.certificate.tracing import TracedPage
from passport_app.domain.errors import InputError
from passport_app.domain.job import utc_now
from passport_app.issuing.branding import keep_template, sign_template, templates
from passport_app.issuing.printing import pages_of
from passport_app.ledger.reader import Reader
from passport_app.ledger.signing import signing_keys
from passport_app.trust import canonical

_LARGEST = 64 * 1024
_KEYS = {"accent", "footer", "logo"}
_NEWEST = "SELECT seq FROM passport WHERE seq IS NOT NULL ORDER BY seq DESC LIMIT 1"


@dataclass(frozen=True, slots=True)
class Brand:
    """How certificates look; what is missing is the program's own."""

    accent: str = ""
    """As `#123f32`."""
    footer: str = ""
    logo: Logo | None = None


def brand(ledger: Path, template: Path | None, *, passphrase: str) -> Path:
    """Sign a template for a ledger and return the file that is now in force; None: the program's own look again.

    The template is TOML: `accent = "#123f32"`, `footer = "..."`, `logo = "logo.png"` (PNG or JPEG, beside it), each of
    which may be missing. Raises InputError `template`, `logo`; KeyFileError, LedgerError, OSError.
    """
    said = _read(template) if template else {}
    logo = _logo(template, said["logo"]) if template and "logo" in said else None
    return sign_brand(ledger, Brand(said.get("accent", ""), said.get("footer", ""), logo), passphrase=passphrase)


def sign_brand(ledger: Path, look: Brand, *, passphrase: str) -> Path:
    """Sign a look for a ledger and return the file that is now in force; raises as `brand`."""
    seal = signing_keys(ledger, passphrase)["seal"]
    with Reader(ledger) as reader:
        name = str(reader.opened.get("operator", ""))
    signed = sign_template(
        seal, name, utc_now(), accent=look.accent.lower() or None, footer=look.footer, logo=look.logo
    )
    return keep_template(ledger, signed)


def brand_in_force(ledger: Path) -> Brand:
    """Return the newest look of a ledger, whoever signed it; the program's own where there is none."""
    held = templates(ledger)
    if not held:
        return Brand()
    subject = canonical.parse(held[0])["credentialSubject"]
    return Brand(subject["accent"] or "", subject["footer"], read_look(subject).logo)


def read_logo(file: Path) -> Logo:
    """Return a picture as it is kept in a look; raises InputError `logo`, OSError."""
    if file.stat().st_size > LARGEST_LOGO:
        raise InputError("logo", f"The logo cannot be used: it has more than {LARGEST_LOGO >> 20} MiB.")
    return prepare_logo(file.read_bytes())


def preview_brand(reader: Reader, look: Brand, language: str) -> tuple[TracedPage, ...]:
    """Return the pages of the newest passport's certificate in a look; none where no passport was signed yet.

    Raises InputError `template` for a look that may not be.
    """
    written = write_logo(look.logo) if look.logo else None
    seen = read_look({"accent": look.accent.lower() or None, "footer": look.footer, "logo": written})
    row = reader.row(_NEWEST, ())
    entry = reader.entry(row["seq"]) if row else None
    return pages_of(entry.body["credential"], language=language, look=seen) if entry else ()


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
    return read_logo(file)
