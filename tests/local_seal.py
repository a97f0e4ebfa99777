"""Seals of the tests' own, and what an attacker with some of the keys makes of them."""

from __future__ import annotations

import datetime as dt
from functools import cache

from passport_app.certificate.seal import Seal
from passport_app.trust import seal_key
from passport_app.trust.keys import SigningKey

NOW = dt.datetime(2026, 11, 24, 3, 0, tzinfo=dt.UTC)


@cache
def seal_of(voucher: SigningKey):
    """Return (seal, key of its authority), made once for a voucher."""
    return seal_key.make_seal("Voltara", voucher, NOW)


def sealed(data: bytes, voucher: SigningKey, *, authority=None, certify=True) -> bytes:
    return Seal(seal_of(voucher)[0], authority).on(data, certify=certify)
