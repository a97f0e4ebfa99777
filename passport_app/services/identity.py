"""As whom a ledger signs: by the key's own name, or by one on the web (did:web) with the document to publish for it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from passport_app.domain.errors import InputError
from passport_app.domain.job import utc_now
from passport_app.ledger.issuer import Identity, identity_of, issuer_of, keys_under
from passport_app.ledger.reader import Reader
from passport_app.ledger.signing import check_in_force, signing_keys
from passport_app.ledger.writer import Writer
from passport_app.trust import did_web, files

OWN = "did:key"
"""What is said for the key's own name."""


@dataclass(frozen=True, slots=True)
class Standing:
    """As whom a ledger signs now."""

    did: str
    """The did:web, or the did:key of the seal key."""
    key: str
    """The seal key as a did:key."""
    fingerprint: str
    since: int
    """The entry from which it signs under that name."""
    address: str
    """Where the document of the name is to be published; empty where the name is the key's own."""


def identity(ledger: Path) -> Standing:
    """Return as whom a ledger signs; raises LedgerError."""
    with Reader(ledger) as reader:
        issuer, named = issuer_of(reader), identity_of(reader.db)
        since = named.since if named.web else max(named.since, reader.keys().current("seal").since)
    address = did_web.address_of(issuer.web) if issuer.web else ""
    return Standing(issuer.row["id"], issuer.key.did, issuer.key.fingerprint, since, address)


def take_identity(ledger: Path, did: str, passphrase: str) -> Standing:
    """Sign under a name from now on, by an entry that says so: a did:web, or `did:key` for the key's own.

    What was signed before keeps the name it was signed under. Raises InputError `bad_did`, `unchanged`; KeyFileError,
    LedgerError.
    """
    web = "" if did.strip() == OWN else did_web.check_name(did.strip())
    keys = signing_keys(ledger, passphrase)
    with Writer(ledger, keys["log"]) as writer:
        writer.require_open()
        check_in_force(writer, keys)
        before: Identity = identity_of(writer.db)
        if before.web == web:
            raise InputError("unchanged", f"This ledger signs as {web or keys['seal'].public.did} already.")
        writer.begin(utc_now())
        writer.append("identity", {"web": web})
        writer.commit()
    return identity(ledger)


def write_document(ledger: Path, target: Path, *, replace: bool = False) -> Standing:
    """Write the document (did.json) that tells which keys sign under a ledger's name on the web.

    It holds every seal key that signed under the name and was not revoked, so that older passports verify too. Raises
    InputError `no_web_name`, `exists`; LedgerError; OSError.
    """
    stands = identity(ledger)
    if not stands.address:
        text = "This ledger signs by its key's own name, which needs no document: nothing is to be published."
        raise InputError("no_web_name", text)
    with Reader(ledger) as reader:
        document = did_web.document_of(stands.did, keys_under(reader, stands.did))
    data = (json.dumps(document, indent=1) + "\n").encode("ascii")
    try:
        files.replace(target, data) if replace else files.write_new(target, data)
    except FileExistsError:
        raise InputError("exists", f"{target} exists already. Choose another name, or replace it.") from None
    return stands
