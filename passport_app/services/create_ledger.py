"""Create a ledger with its signing keys."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from pathlib import Path

from passport_app.domain.errors import InputError
from passport_app.domain.job import utc_now
from passport_app.domain.text import first_hidden, without_idle_joiners
from passport_app.issuing.withheld import SALT, new_salt
from passport_app.ledger.creation import clear_unfinished, creating, refuse_existing
from passport_app.ledger.lock import WriterLock
from passport_app.ledger.reader import key_path
from passport_app.ledger.signing import GROUPS_ROLE
from passport_app.trust import keyfile
from passport_app.trust.did_web import check_name
from passport_app.trust.keys import SigningKey

_PLAIN = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class CreatedLedger:
    """What was made."""

    path: Path
    key_file: Path
    origin: str
    seal_did: str
    """DID of the key that signs passports."""
    seal_fingerprint: str
    checkpoint: str
    did: str
    """The name under which it signs: the DID of that key, or one on the web."""


def create_ledger(
    path: Path, *, operator: str, site: str, passphrase: str, cost: keyfile.Cost | None = None, did: str = "did:key"
) -> CreatedLedger:
    """Create a ledger file and, beside it, the file of its keys: one for passports, one for checkpoints.

    `cost` is for tests; the default takes about 0.3 s to unlock. `did` is the name under which it signs: a did:web, or
    `did:key` for the key's own. Raises InputError for an empty name, `bad_did`; LedgerError where a file is
    in the way, KeyFileError for a passphrase that is no protection. Leaves nothing behind on error.
    """
    operator = without_idle_joiners(operator)  # they come from keyboards for Persian: nobody saw that they were typed
    _check_names(operator, site)
    web = "" if did == "did:key" else check_name(did)
    seal, log = SigningKey.generate(), SigningKey.generate()
    slug = _PLAIN.sub("-", site.lower()).strip("-") or "site"
    origin = f"material-passport/{slug}/{secrets.token_hex(8)}"
    body = {
        "created_by": "material-passport",
        "format": 1,
        "keys": {"log": log.public.multibase, "seal": seal.public.multibase},
        "operator": operator.strip(),
        "site": site.strip(),
        SALT: new_salt(),
    } | ({"web": web} if web else {})
    keys = key_path(path)
    held = {"seal": seal, "log": log, GROUPS_ROLE: SigningKey.generate()}
    refuse_existing(path)
    with WriterLock(path):
        clear_unfinished(path, keys)
        made = False
        try:
            # The ledger is whole before its key file comes, and named after: a power cut in between can be told.
            with creating(path, origin, body, log, utc_now()) as note:
                keyfile.create(keys, held, passphrase, cost=cost or keyfile.STANDARD, allow_cheap=cost is not None)
                made = True
        except BaseException:
            if made:
                keys.unlink(missing_ok=True)
            if not path.exists():
                WriterLock(path).path.unlink(missing_ok=True)
            raise
    own = seal.public.did
    return CreatedLedger(path, keys, origin, own, seal.public.fingerprint, note, web or own)


def _check_names(operator: str, site: str) -> None:
    """Raise InputError `bad_name`: an id is compared, so no joiner belongs into it; a name is read."""
    unseen = next((sign for sign in site if not sign.isprintable()), "")
    for label, value, hidden in (("operator's name", operator, first_hidden(operator)), ("site's id", site, unseen)):
        if not value.strip() or len(value) > 300:
            raise InputError("bad_name", f"The {label} must have 1 to 300 printable characters.")
        if hidden:
            raise InputError("bad_name", f"The {label} holds the hidden character U+{ord(hidden):04X}; take it out.")
