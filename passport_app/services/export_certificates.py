"""Export signed passports: as certificates (PDF) or as the signed JSON itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from passport_app.certificate.making import LANGUAGES
from passport_app.domain.disclosure import AUDIENCES, Audience
from passport_app.domain.errors import Cancelled, InputError
from passport_app.domain.job import CancelCheck, Progress, never, silent
from passport_app.issuing.branding import template_for
from passport_app.issuing.disclosing import Disclosing
from passport_app.issuing.printing import certificate_of
from passport_app.issuing.registering import Handed, Particulars, Register, Unregistered
from passport_app.issuing.sealing import open_seal
from passport_app.ledger.kept import keep_checkpoint
from passport_app.ledger.reader import Reader
from passport_app.ledger.signing import group_secret, signing_keys
from passport_app.trust import canonical

_ENDINGS = {"pdf": ".certificate.pdf", "json": ".passport.json"}
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{n}{i}" for n in ("com", "lpt") for i in range(1, 10))})


def export_certificates(
    ledger: Path,
    batteries: Sequence[str] | None,
    *,
    target: Path,
    form: str = "pdf",
    audience: Audience = "public",
    passphrase: str | None = None,
    language: str = "en",
    replace: bool = False,
    seal: bool = False,
    authority: str = "",
    register: Particulars | None = None,
    registered: Callable[[Sequence[str]], None] | None = None,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> list[Path]:
    """Write the newest passport of each battery (None: of every one that has a passport) and return the files.

    `target` is a file for one battery, unless it is a folder that exists; a folder for many. A copy for another
    audience than the public needs the passphrase of the key file, from which the salts of what was withheld are made.
    With `register`, and the passphrase, each file is in the ledger's register before it is there, and `registered` is
    told the numbers; but for signed passports as JSON for the public, which the ledger itself holds.
    With `seal` certificates bear the ledger's seal for PDF readers, and a timestamp of the `authority` at a URL.
    Raises InputError `no_passport`, `exists` (without `replace`), `audience`, `form`, `language`, and as
    `Disclosing.copy_of`, `open_seal` and `Seal.on`; KeyFileError; Cancelled leaves whole files only.
    """
    _check_request(form, audience, language)
    sealing = open_seal(ledger, passphrase, authority) if seal and form == "pdf" else None
    way_out = _way_out(ledger, form, audience, register, passphrase)
    with Reader(ledger) as reader, way_out as out:
        disclosing = _disclosing(ledger, reader, audience, passphrase)
        names = _names(reader, batteries)
        single = batteries is not None and len(names) == 1 and not target.is_dir()
        if not single:
            target.mkdir(parents=True, exist_ok=True)
        files = [target] if single else [target / (_file_name(n) + _ENDINGS[form]) for n in names]
        _check_targets(files, replace=replace)
        newest = (0, "")
        for done, (name, file) in enumerate(zip(names, files, strict=True)):
            if cancelled():
                raise Cancelled
            progress("Exporting", done, len(names))
            credential = _credential(reader, name)
            carried = disclosing.copy_of(credential, audience) if disclosing else credential
            data = _render(ledger, credential, carried, form, language)
            sealed = sealing.on(data) if sealing else None
            out.hand_out(Handed(file, data, credential["id"], name, form, audience, language, sealed))
            newest = max(newest, _checkpoint(credential), key=lambda note: note[0])
    _keep(ledger, newest[1])
    if registered is not None:
        registered(way_out.numbers)
    return files


def _way_out(
    ledger: Path, form: str, audience: str, register: Particulars | None, passphrase: str | None
) -> Register | Unregistered:
    if register is None or (form == "json" and audience == "public"):
        return Unregistered()
    if passphrase is None:
        raise InputError(
            "no_passphrase", "Entering certificates in the register needs the passphrase of the ledger's key file."
        )
    return Register(ledger, signing_keys(ledger, passphrase)["log"], register)


def _checkpoint(credential: dict[str, Any]) -> tuple[int, str]:
    """Return the checkpoint that a passport carries out of the house, with its size."""
    evidence = credential["evidence"][0]
    return int(evidence["size"]), str(evidence["checkpoint"])


def _keep(ledger: Path, note: str) -> None:
    """Keep a copy of what leaves; a ledger on a medium that cannot be written to is exported from all the same."""
    with suppress(OSError):
        keep_checkpoint(ledger, note)


def _check_request(form: str, audience: str, language: str) -> None:
    if form not in _ENDINGS:
        raise InputError("form", f"There is no format {form!r}; choose one of {', '.join(_ENDINGS)}.")
    if audience not in AUDIENCES:
        raise InputError("audience", f"There is no audience {audience!r}; choose one of {', '.join(AUDIENCES)}.")
    if language not in LANGUAGES:
        raise InputError("language", f"There is no language {language!r}; choose one of {', '.join(LANGUAGES)}.")


def _disclosing(ledger: Path, reader: Reader, audience: Audience, passphrase: str | None) -> Disclosing | None:
    if not AUDIENCES[audience]:
        return None
    if passphrase is None:
        raise InputError("no_passphrase", "A copy for an audience needs the passphrase of the ledger's key file.")
    keys = signing_keys(ledger, passphrase)
    return Disclosing(reader, group_secret(ledger, reader.origin, keys, passphrase))


def _names(reader: Reader, batteries: Sequence[str] | None) -> list[str]:
    if batteries is not None:
        return list(dict.fromkeys(batteries))
    rows = reader.db.execute(
        "SELECT id FROM battery WHERE EXISTS "
        "(SELECT 1 FROM passport p WHERE p.battery = battery.key AND p.seq IS NOT NULL) ORDER BY key"
    )
    names = [name for (name,) in rows]
    if not names:
        raise InputError("no_passport", "No battery of this ledger has a passport yet; issue them first.")
    return names


def _credential(reader: Reader, battery: str) -> dict[str, Any]:
    row = reader.row(
        "SELECT p.seq FROM passport p JOIN battery ON battery.key = p.battery "
        "WHERE battery.id = ? AND p.seq IS NOT NULL ORDER BY p.version DESC LIMIT 1",
        (battery,),
    )
    entry = reader.entry(row["seq"]) if row else None
    if entry is None:
        known = reader.row("SELECT 1 FROM battery WHERE id = ?", (battery,))
        what = "has no passport yet; issue it first" if known else "is not in this ledger; check the spelling"
        raise InputError("no_passport", f'Battery "{battery}" {what}.')
    credential: dict[str, Any] = entry.body["credential"]
    return credential


def _render(ledger: Path, credential: dict[str, Any], carried: dict[str, Any], form: str, language: str) -> bytes:
    """Return the file that carries a signed passport, or a copy of it for an audience."""
    data = canonical.encode_trusted(carried)
    if form == "json":
        return data
    return certificate_of(carried, data, language=language, template=template_for(ledger, credential))


def _file_name(battery: str) -> str:
    """Return a battery's id as a file name that every system allows: never a path, never a device."""
    name = _UNSAFE.sub("_", battery).strip(" .")[:100] or "battery"
    return f"_{name}" if name.split(".")[0].lower() in _RESERVED else name


def _check_targets(files: Sequence[Path], *, replace: bool) -> None:
    for file in _doubled(files):
        raise InputError("same_name", f"Two batteries would be written to {file.name}. Export them one by one.")
    if replace:
        return
    there = [file for file in files if file.exists()]
    if there:
        more = f" and {len(there) - 1} more" if len(there) > 1 else ""
        raise InputError("exists", f"{there[0]}{more} exists already. Choose another place, or replace it (--force).")


def _doubled(files: Sequence[Path]) -> Iterator[Path]:
    seen: set[str] = set()
    for file in files:
        name = str(file).casefold()
        if name in seen:
            yield file
        seen.add(name)
