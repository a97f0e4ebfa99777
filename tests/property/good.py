"""Good things for tests to bend: a ledger of the small plant, and what is read without one."""

from __future__ import annotations

import datetime as dt
import io
from pathlib import Path
from types import SimpleNamespace

from cryptography import x509
from cryptography.hazmat.primitives.serialization import BestAvailableEncryption, pkcs12
from PIL import Image

from passport_app.certificate.logo import prepare_logo
from passport_app.domain.gs1 import read_code, read_label, thing_named
from passport_app.issuing.branding import sign_template
from passport_app.issuing.printing import template_of
from passport_app.services.create_ledger import create_ledger
from passport_app.services.import_plant import import_plant
from passport_app.trust import canonical, keyfile, seal_key
from passport_app.trust.keys import SigningKey
from tests.conftest import PASSPHRASE
from tests.small_plant import write_plant

KEY = SigningKey.from_raw(bytes(range(32)))
NOW = dt.datetime(2026, 11, 24, 3, 0, tzinfo=dt.UTC)
CODES = (
    "]d2010952123456788321EV-72-00021\x1d10LOT-1\x1d3102012345",
    "(01)09521234567883(21)EV-72-00021(10)LOT-1(3102)012345",
    "https://id.gs1.org/01/09521234567883/21/EV-72-00021?10=LOT-1",
)


def picture(form: str) -> bytes:
    """Return a small picture in a format of Pillow's."""
    file = io.BytesIO()
    Image.radial_gradient("L").convert("RGB").save(file, form)
    return file.getvalue()


def _pem() -> tuple[bytes, bytes]:
    """Return a seal's certificates as PEM, and its key with them as PKCS#12."""
    seal, _ = seal_key.make_seal("Voltara", KEY, NOW)
    own, *others = (x509.load_der_x509_certificate(der) for der in seal.certificates)
    held = pkcs12.serialize_key_and_certificates(
        b"seal", seal.key._native, own, others, BestAvailableEncryption(b"pass")
    )
    return seal_key.to_pem(seal.certificates), held


PEM, PKCS12 = _pem()
LOGO = prepare_logo(picture("PNG"))
TEMPLATE = canonical.encode_signed(sign_template(KEY, "V", "2026-11-24T03:00:00Z", accent=None, footer="f", logo=LOGO))


THINGS = {
    "png": (prepare_logo, picture("PNG")),
    "jpeg": (prepare_logo, picture("JPEG")),
    "template": (template_of, TEMPLATE),
    "pem": (seal_key.read_certificates, PEM),
    "pkcs12": (lambda data: seal_key.read_pkcs12(data, "pass"), PKCS12),
    "label": (lambda data: read_label(data.decode("utf-8", "replace")), CODES[0].encode()),
    "code": (lambda data: read_code(data.decode("utf-8", "replace")), CODES[2].encode()),
    "thing": (lambda data: thing_named(data.decode("utf-8", "replace")), CODES[1].encode()),
}
"""What is read, and by what."""


class Good(SimpleNamespace):
    """Named and no more when an example fails: it is a megabyte."""

    def __repr__(self) -> str:
        return "Good()"


def small_ledger(folder: Path, cost: keyfile.Cost) -> Path:
    """Make a ledger of the small plant, whose tables lie beside it in `plant`."""
    ledger = folder / "plant.passports"
    create_ledger(ledger, operator="A", site="B", passphrase=PASSPHRASE, cost=cost)
    import_plant(ledger, [write_plant(folder / "plant")], passphrase=PASSPHRASE)
    return ledger
