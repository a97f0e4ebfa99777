"""Export signed passports: as certificates (PDF), as the signed JSON itself, or as tokens (vc+jwt)."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import NamedTuple

from passport_app.certificate.making import LANGUAGES
from passport_app.certificate.seal import Seal
from passport_app.domain.disclosure import AUDIENCES, Audience
from passport_app.domain.errors import Cancelled, InputError
from passport_app.domain.job import CancelCheck, Progress, never, silent
from passport_app.issuing.disclosing import Disclosing
from passport_app.issuing.making_many import Making, make_many
from passport_app.issuing.outgoing import ENDINGS, Outgoing, check_targets, file_name, passport_holders
from passport_app.issuing.places import check_folder
from passport_app.issuing.registering import Handed, Particulars, Register, Unregistered, way_out
from passport_app.issuing.sealing import Sealing, seal_opened
from passport_app.issuing.sealing_many import seal_many
from passport_app.ledger.reader import Reader
from passport_app.ledger.signing import group_secret, signing_keys
from passport_app.trust.keys import SigningKey

_Made = tuple[Making, bytes, bytes | None]
"""What was made, and with its seal."""


class Outcome(NamedTuple):
    """What an export did besides returning its files."""

    numbers: Sequence[str] = ()
    """Of the certificates, in the register."""
    there: int = 0
    """Files that were there already and were left as they are."""
    labels: Path | None = None
    """Sheets of labels."""


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
    resume: bool = False,
    portfolio: bool = False,
    labels: bool = False,
    seal: Sealing | None = None,
    register: Particulars | None = None,
    told: Callable[[Outcome], None] | None = None,
    processes: int | None = None,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> list[Path]:
    """Write the newest passport of each battery (None: of every one that has a passport) and return the files.

    `target` is a file for one battery, unless it is a folder that exists; a folder for many. With `portfolio` the
    certificates lie in one file of that folder, or in several where they are very many; with `labels` sheets of labels
    beside them. With `resume` a file that is there, and is what would be written, is left. A copy for another audience
    than the public needs the passphrase, from which the salts of what was withheld are made; a token (`jwt`) is signed
    anew by the seal key. With `register`, and the passphrase, each file is in the ledger's register before it is there.
    With `seal` certificates bear one. `told` learns the numbers; `processes`, None as many as are worth it, make them.
    Raises InputError `no_passport`, `no_passphrase`, `key_replaced`, `exists` (without `replace`), `no_folder`,
    `audience`, `form`, `language`, and as `Disclosing.copy_of`, `seal_opened` and `Seal.on`; KeyFileError; Cancelled
    tells what is written, and that is whole.
    """
    _check_request(form, audience, language, portfolio=portfolio)
    leaving = way_out(ledger, form, audience, register, passphrase, together=portfolio)
    with seal_opened(seal if form == "pdf" else None, passphrase) as sealing, Reader(ledger) as reader:
        disclosing = _disclosing(ledger, reader, audience, passphrase)
        signer = _signer(ledger, passphrase) if form == "jwt" else None
        outgoing = Outgoing(ledger, reader, disclosing, audience, language, signer)
        names = passport_holders(reader, batteries)
        single = batteries is not None and len(names) == 1 and not (target.is_dir() or portfolio or labels)
        if single:
            check_folder(target)
        else:
            target.mkdir(parents=True, exist_ok=True)
        with _folder(target, aside=portfolio) as folder:
            held = [(name, target if single else folder / file_name(name, form)) for name in names]
            left = _already(outgoing, held, form, sealed=sealing is not None, leaving=leaving) if resume else set()
            wanted = [(name, file) for name, file in held if file not in left]
            check_targets([file for _, file in wanted], replace=replace)
            making = closing(_made(outgoing, wanted, form, processes, cancelled, sealing))
            with _stopped_told(leaving, len(wanted), aside=portfolio), leaving as out, making as made:
                for one in _told_of(made, len(wanted), progress, cancelled):
                    out.hand_out(_handed(*one, form, audience))
            there = [file for _, file in held]
            files = outgoing.pack(there, target, replace=replace) if portfolio else there
        sheets = outgoing.write_labels(names, target, replace=replace) if labels else None
    outgoing.keep_newest()
    if told is not None:
        told(Outcome(leaving.numbers, len(left), sheets))
    return files


def _handed(making: Making, data: bytes, sealed: bytes | None, form: str, audience: str) -> Handed:
    name, file, number = making.about
    return Handed(file, data, number, name, form, audience, making.language, sealed)


@contextmanager
def _folder(target: Path, *, aside: bool) -> Iterator[Path]:
    """Give the folder to write to: the target, or one in it that goes away again."""
    if not aside:
        yield target
        return
    with tempfile.TemporaryDirectory(dir=target, prefix=".export-") as folder:
        yield Path(folder)


@contextmanager
def _stopped_told(leaving: Register | Unregistered, expected: int, *, aside: bool) -> Iterator[None]:
    """Say, where an export is stopped, what of it is in its place."""
    try:
        yield
    except Cancelled:
        if aside or not leaving.count:
            raise
        raise Cancelled(
            f"Stopped as asked. Written and whole: {leaving.count} of {expected} files; where it goes on (--resume), "
            "only the others are made."
        ) from None


def _told_of(made: Iterator[_Made], expected: int, progress: Progress, cancelled: CancelCheck) -> Iterator[_Made]:
    """Yield what was made, telling how far it is; raises Cancelled."""
    for done, one in enumerate(made):
        if cancelled():
            raise Cancelled
        progress("Exporting", done, expected)
        yield one


def _made(
    outgoing: Outgoing,
    wanted: Sequence[tuple[str, Path]],
    form: str,
    processes: int | None,
    cancelled: CancelCheck,
    sealing: Seal | None,
) -> Generator[_Made, None, None]:
    asked = (outgoing.of(name, file) for name, file in wanted)
    if form == "pdf":
        with closing(make_many(asked, len(wanted), processes=processes, cancelled=cancelled)) as made:
            yield from seal_many(sealing, made) if sealing else ((*one, None) for one in made)
    else:
        yield from ((making, making.carried, None) for making in asked)


def _already(
    outgoing: Outgoing,
    held: Sequence[tuple[str, Path]],
    form: str,
    *,
    sealed: bool,
    leaving: Register | Unregistered,
) -> set[Path]:
    entered = isinstance(leaving, Register)
    return {file for name, file in held if outgoing.is_there(name, file, form, sealed=sealed, entered=entered)}


def _check_request(form: str, audience: str, language: str, *, portfolio: bool) -> None:
    if form not in ENDINGS:
        raise InputError("form", f"There is no format {form!r}; choose one of {', '.join(ENDINGS)}.")
    if audience not in AUDIENCES:
        raise InputError("audience", f"There is no audience {audience!r}; choose one of {', '.join(AUDIENCES)}.")
    if form == "jwt" and AUDIENCES[audience]:
        raise InputError("form", "A token (vc+jwt) is of the passport itself; a copy for an audience is JSON or PDF.")
    if portfolio and form != "pdf":
        raise InputError(
            "form", "A portfolio holds certificates (PDF); signed passports as JSON are files of their own."
        )
    if language not in LANGUAGES:
        raise InputError("language", f"There is no language {language!r}; choose one of {', '.join(LANGUAGES)}.")


def _signer(ledger: Path, passphrase: str | None) -> SigningKey:
    if passphrase is None:
        raise InputError("no_passphrase", "A token is signed anew: give the passphrase of the ledger's key file.")
    return signing_keys(ledger, passphrase)["seal"]


def _disclosing(ledger: Path, reader: Reader, audience: Audience, passphrase: str | None) -> Disclosing | None:
    if not AUDIENCES[audience]:
        return None
    if passphrase is None:
        raise InputError("no_passphrase", "A copy for an audience needs the passphrase of the ledger's key file.")
    keys = signing_keys(ledger, passphrase)
    return Disclosing(reader, group_secret(ledger, reader.origin, keys, passphrase))
