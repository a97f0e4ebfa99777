"""Seal certificates for a ledger: open its seal, and ask a timestamp authority where one is named (RFC 3161, 3.4)."""

from __future__ import annotations

import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.client import HTTPException
from pathlib import Path
from urllib.parse import urlsplit

from passport_app.certificate.seal import AskAuthority, Seal
from passport_app.domain.errors import InputError
from passport_app.domain.text import display_name
from passport_app.trust import seal_key, seal_place, token_place
from passport_app.trust.timestamp import LARGEST_RESPONSE

_LARGEST_LIST = 4 << 20
_PATIENCE = 20
"""Seconds to wait for an authority."""


@dataclass(frozen=True, slots=True)
class Sealing:
    """How certificates of any kind are to be sealed: by whose key, with which timestamp, and for how long."""

    ledger: Path
    """Whose seal it is."""
    authority: str = ""
    """URL of an RFC 3161 authority, which is asked for a timestamp for each."""
    long_term: bool = False
    """Whether to ask besides, once, if the certificates were revoked, and to put the answers into each file."""
    pin: str | None = field(default=None, repr=False)
    """Opens the token where the key is on one."""


def has_seal(ledger: Path) -> bool:
    """Tell whether a ledger has a certificate to seal PDFs with, and its key is at hand."""
    return seal_place.certificate_place(ledger).is_file() and (
        seal_place.key_place(ledger).is_file() or is_on_token(ledger)
    )


def is_on_token(ledger: Path) -> bool:
    """Tell whether the key of a ledger's seal is on a token, as this computer's settings say: it opens by a PIN."""
    with suppress(InputError):
        return token_place.place_of(seal_key.seal_certificates(ledger)[0]) is not None
    return False


@contextmanager
def seal_opened(how: Sealing | None, passphrase: str | None) -> Iterator[Seal | None]:
    """Give the seal that was asked for, None where none was; the passphrase is that of the ledger's key file.

    Raises InputError `no_passphrase`, `no_pin`, `no_seal_certificate`, `authority_url`; KeyFileError.
    """
    if how is None:
        yield None
        return
    ledger, pin = how.ledger, how.pin
    ask = over_http(how.authority) if how.authority else None
    if how.long_term and ask is None:
        raise InputError("authority_url", "A seal for long needs a timestamp too: name an authority (--timestamp-url).")
    certificates = seal_key.seal_certificates(ledger)
    fetch = fetched if how.long_term else None
    place = token_place.place_of(certificates[0])
    if place is None:
        if passphrase is None:
            raise InputError("no_passphrase", "Sealing certificates needs the passphrase of the seal's key file.")
        yield Seal(seal_key.unlock_seal(ledger, passphrase), ask, fetch)
        return
    if not pin:
        raise InputError("no_pin", f'The key of the seal is on the token "{place.token}": give its PIN (--pin-env).')
    from passport_app.trust.token import token_opened  # noqa: PLC0415 - loads a library that few have a token for

    with token_opened(place, pin, certificates) as key:
        yield Seal(key, ask, fetch)


def over_http(url: str) -> AskAuthority:
    """Return what asks the authority at a URL, only when a seal is made, and sends nothing but a digest.

    Raises InputError `authority_url`; what it returns raises InputError `authority_unreachable`.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise InputError("authority_url", f'"{display_name(url, 120)}" is no address of a timestamp authority (http).')
    shown = display_name(parts.hostname, 80)

    def ask(request: bytes) -> bytes:
        return _asked(url, request, "application/timestamp-query", LARGEST_RESPONSE, f"timestamp authority {shown}")

    return ask


def fetched(url: str, request: bytes | None) -> bytes:
    """Return a list of revoked certificates, or the answer to an OCSP request; raises InputError.

    The URL comes from a certificate of the plant's own or of its authority: `authority_url`, `authority_unreachable`.
    """
    host = urlsplit(url).hostname
    if urlsplit(url).scheme not in ("http", "https") or not host:
        raise InputError("authority_url", f'"{display_name(url, 120)}" is no address to ask about revocation (http).')
    what = f"authority {display_name(host, 80)}, asked whether certificates were revoked,"
    return _asked(url, request, "application/ocsp-request" if request else "", _LARGEST_LIST, what)


def _asked(url: str, request: bytes | None, kind: str, most: int, who: str) -> bytes:
    asked = urllib.request.Request(url, request, {"Content-Type": kind} if kind else {})  # noqa: S310 - http, checked
    try:
        with urllib.request.urlopen(asked, timeout=_PATIENCE) as answer:  # noqa: S310
            data: bytes = answer.read(most + 1)
    except (OSError, HTTPException, ValueError) as error:
        why = display_name(str(getattr(error, "reason", error)), 120)
        text = f"The {who} does not answer: {why}. Nothing was written."
        raise InputError("authority_unreachable", text) from None
    if len(data) > most:
        raise InputError("authority_unreachable", f"The {who} sends more than {most:,} bytes. Nothing was written.")
    return data
