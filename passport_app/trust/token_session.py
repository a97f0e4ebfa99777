"""A token opened by its PIN (PKCS#11): logged in once a process, however many keys on it are asked to sign.

A token knows one login of a process, not of a session: a second one is refused while the first holds, and what ends the
first ends them all. So one session is kept for the login until the last of the others is closed.
"""

from __future__ import annotations

import hmac
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

import pkcs11

from passport_app.domain.errors import KeyFileError
from passport_app.domain.text import display_name
from passport_app.trust.token_place import TokenPlace


@dataclass
class _Login:
    """The session that is logged in, for as long as others of its token are open."""

    session: Any
    pin: bytes
    """SHA-256, to refuse another PIN while nobody asks the token."""
    others: int = 0


_logins: dict[tuple[str, str], _Login] = {}
"""By library and token."""
_lock = threading.RLock()


@contextmanager
def session_of(place: TokenPlace, pin: str, *, writing: bool = False) -> Iterator[Any]:
    """Give a session on a token, logged in; with `writing` keys can be made on it.

    Raises KeyFileError `no_token`, `wrong_pin`, `token_failed`.
    """
    session = open_session(place, pin, writing=writing)
    try:
        yield session
    finally:
        close_session(place, session)


def open_session(place: TokenPlace, pin: str, *, writing: bool = False) -> Any:
    """Return a session for whoever closes it by `close_session`; raises as `session_of`."""
    try:
        token = pkcs11.lib(place.module).get_token(token_label=place.token)
    except (RuntimeError, OSError, pkcs11.PKCS11Error) as error:
        text = f'There is no token "{display_name(place.token, 60)}" by {display_name(place.module, 160)}'
        raise KeyFileError("no_token", f"{text}: {words(error)}. Is it plugged in?") from None
    with _lock:
        login = _logged_in(place, token, pin)
        try:
            session = token.open(rw=writing)
        except pkcs11.PKCS11Error as error:
            _leave(place)
            raise failed("The token cannot be opened", error) from None
        login.others += 1
    return session


def _logged_in(place: TokenPlace, token: Any, pin: str) -> _Login:
    digest, name = sha256(pin.encode()).digest(), (place.module, place.token)
    if name in _logins:
        if not hmac.compare_digest(digest, _logins[name].pin):
            raise _wrong_pin(place, "another one opened it")
        return _logins[name]
    try:
        _logins[name] = _Login(token.open(user_pin=pin), digest)
    except (pkcs11.PinIncorrect, pkcs11.PinInvalid, pkcs11.PinLenRange, pkcs11.PinLocked) as error:
        raise _wrong_pin(place, words(error)) from None
    except pkcs11.PKCS11Error as error:
        raise failed("The token cannot be opened", error) from None
    return _logins[name]


def _wrong_pin(place: TokenPlace, why: str) -> KeyFileError:
    return KeyFileError("wrong_pin", f'That PIN does not open the token "{display_name(place.token, 60)}": {why}.')


def close_session(place: TokenPlace, session: Any) -> None:
    """Close a session; with the last one the token is logged out."""
    with _lock:
        session.close()
        _logins[place.module, place.token].others -= 1
        _leave(place)


def _leave(place: TokenPlace) -> None:
    login = _logins[place.module, place.token]
    if login.others <= 0:
        del _logins[place.module, place.token]
        login.session.close()


def key_of(session: Any, place: TokenPlace) -> Any:
    """Return the private key of a label; raises KeyFileError `other_key`."""
    try:
        return session.get_key(object_class=pkcs11.ObjectClass.PRIVATE_KEY, label=place.key)
    except (pkcs11.NoSuchKey, pkcs11.MultipleObjectsReturned) as error:
        what = "more than one private key" if isinstance(error, pkcs11.MultipleObjectsReturned) else "no private key"
        text = f'The token "{place.token}" holds {what} of the label "{display_name(place.key, 60)}".'
        raise KeyFileError("other_key", text) from None


def failed(what: str, error: Exception) -> KeyFileError:
    """Return the error of a token that does not do what it is asked."""
    return KeyFileError("token_failed", f"{what}: {words(error)}.")


def words(error: Exception) -> str:
    """Return what the library says, fit to be shown."""
    return display_name(str(error) or type(error).__name__, 160)
