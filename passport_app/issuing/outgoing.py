"""What leaves a ledger as certificates: the newest passport of each battery, ready to be made, and its place."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from passport_app.certificate.layouts import layout_in_hand
from passport_app.certificate.making import made_with
from passport_app.certificate.reading import LARGEST_CERTIFICATE, read_certificate
from passport_app.certificate.seal_reading import unsealed
from passport_app.domain.disclosure import Audience
from passport_app.domain.errors import EvidenceError, InputError, PassportError
from passport_app.issuing.branding import template_for
from passport_app.issuing.disclosing import Disclosing
from passport_app.issuing.handing_many import LABELS, labels_of, pack
from passport_app.issuing.making_many import Making
from passport_app.ledger.disowning import is_disowned
from passport_app.ledger.kept import keep_checkpoint
from passport_app.ledger.reader import Reader
from passport_app.ledger.registered import with_hash
from passport_app.ledger.withdrawing import batteries_signed, withdrawn
from passport_app.trust import canonical, files, jwt
from passport_app.trust.keys import SigningKey

ENDINGS = {"pdf": ".certificate.pdf", "json": ".passport.json", "jwt": ".passport.jwt"}
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_RESERVED = frozenset({"con", "prn", "aux", "nul", *(f"{n}{i}" for n in ("com", "lpt") for i in range(1, 10))})


class Outgoing:
    """The passports of a ledger that are to leave it for one audience, each read when its turn comes."""

    def __init__(
        self,
        ledger: Path,
        reader: Reader,
        disclosing: Disclosing | None,
        audience: Audience,
        language: str,
        signer: SigningKey | None = None,
    ) -> None:
        """`signer` is the seal key, where each passport leaves as a token (`vc+jwt`) and not as it is in the ledger."""
        self._ledger, self._reader, self._disclosing = ledger, reader, disclosing
        self._audience, self._language, self._signer = audience, language, signer
        self._newest: tuple[int, str] = (0, "")

    def of(self, name: str, file: Path) -> Making:
        """Return what the certificate of a battery is made of."""
        credential = signed_passport(self._reader, name)
        self._newest = max(self._newest, _checkpoint(credential), key=lambda note: note[0])
        carried = self._disclosing.copy_of(credential, self._audience) if self._disclosing else credential
        template = template_for(self._ledger, credential)
        data = canonical.encode_trusted(carried) if self._signer is None else _token(carried, self._signer)
        return Making(data, self._language, template, (name, file, credential["id"]))

    def pack(self, certificates: Sequence[Path], target: Path, *, replace: bool) -> list[Path]:
        """Put the certificates into portfolios in a folder; raises InputError `exists`."""
        return pack(certificates, target, language=self._language, replace=replace)

    def write_labels(self, names: Sequence[str], target: Path, *, replace: bool) -> Path:
        """Write the sheets of labels of the batteries into a folder; raises InputError `exists`."""
        place = target / LABELS
        check_targets([place], replace=replace)
        files.hand_out(place, labels_of([signed_passport(self._reader, name) for name in names], self._language))
        return place

    def keep_newest(self) -> None:
        """Keep a copy of the checkpoint that leaves, unless the ledger is on a medium that cannot be written to."""
        if self._newest[1]:
            with suppress(OSError):
                keep_checkpoint(self._ledger, self._newest[1])

    def is_there(self, name: str, file: Path, form: str, *, sealed: bool, entered: bool) -> bool:
        """Tell whether a file that is there is what would be written: then it is neither made nor entered again.

        With `entered` it must be in the register too.
        """
        if not file.is_file() or file.stat().st_size > LARGEST_CERTIFICATE:
            return False
        data, making = file.read_bytes(), self.of(name, file)
        if form != "pdf":
            return data == making.carried
        with suppress(PassportError):
            held = read_certificate(data)
            if (held.credential, held.language, held.template) != making[:3]:
                return False
            if (held.layout, held.made_with, held.seal is not None) != (layout_in_hand(), made_with(), sealed):
                return False
            return not entered or self._is_entered(data, unsealed(data, held.seal))
        return False

    def _is_entered(self, data: bytes, made: bytes) -> bool:
        """Tell whether the register holds a file as it is; what is older than the keeping of seals, below its seal."""
        hashes = (hashlib.sha256(data).hexdigest(), hashlib.sha256(made).hexdigest())
        found = with_hash(self._reader, *hashes)
        return any(c.status == "valid" and (c.file_sha256 == hashes[0] or c.seal == "unknown") for c in found)


def _token(credential: dict[str, Any], signer: SigningKey) -> bytes:
    try:
        return jwt.sign(credential, signer)
    except EvidenceError:
        battery = credential["credentialSubject"]["batteryId"]
        text = f'The passport of battery "{battery}" is by a key that was replaced since: issue a new version first.'
        raise InputError("key_replaced", text) from None


def _checkpoint(credential: dict[str, Any]) -> tuple[int, str]:
    """Return the checkpoint that a passport carries out of the house, with its size."""
    evidence = credential["evidence"][0]
    return int(evidence["size"]), str(evidence["checkpoint"])


def passport_holders(reader: Reader, batteries: Sequence[str] | None) -> list[str]:
    """Return the batteries named, each once; None: every one that has a passport. Raises InputError `no_passport`."""
    if batteries is not None:
        return list(dict.fromkeys(batteries))
    names = batteries_signed(reader)
    if not names:
        raise InputError("no_passport", "No battery of this ledger has a passport yet; issue them first.")
    return names


def signed_passport(reader: Reader, battery: str) -> dict[str, Any]:
    """Return the newest signed passport of a battery; raises InputError `no_passport`, `withdrawn`, `revoked`."""
    row = reader.row(
        "SELECT p.seq, p.register_seq FROM passport p JOIN battery ON battery.key = p.battery "
        "WHERE battery.id = ? AND p.seq IS NOT NULL ORDER BY p.version DESC LIMIT 1",
        (battery,),
    )
    entry = reader.entry(row["seq"]) if row else None
    if entry is None:
        known = reader.row("SELECT 1 FROM battery WHERE id = ?", (battery,))
        what = "has no passport yet; issue it first" if known else "is not in this ledger; check the spelling"
        raise InputError("no_passport", f'Battery "{battery}" {what}.')
    credential: dict[str, Any] = entry.body["credential"]
    if taken_back := withdrawn(reader, credential["id"]):
        text = f'The passport of battery "{battery}" was withdrawn on {taken_back.at}: {taken_back.reason.rstrip(".")}.'
        raise InputError("withdrawn", f"{text} Issue a new version first.")
    if row and is_disowned(reader, row["register_seq"], row["seq"]):
        text = f'The passport of battery "{battery}" is by a key that was revoked: whoever verifies it is told so.'
        raise InputError("revoked", f"{text} Issue a new version first.")
    return credential


def file_name(battery: str, form: str) -> str:
    """Return a battery's id as a file name that every system allows: never a path, never a device."""
    name = _UNSAFE.sub("_", battery).strip(" .")[:100] or "battery"
    return (f"_{name}" if name.split(".")[0].lower() in _RESERVED else name) + ENDINGS[form]


def check_targets(files: Sequence[Path], *, replace: bool) -> None:
    """Raise InputError `same_name`, `exists`, before anything is made."""
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
