"""Seal a certificate: PAdES B-B, B-T with a timestamp authority, or B-LT with what shows for long that certificates
were good (ETSI EN 319 142-1), in one incremental update.

The seal certifies: no change at all is allowed after it (DocMDP, ISO 32000-2, 12.8.2.2). What was made stays byte for
byte at the beginning of the file, so that it can be compared; the update adds the field, the signature and nothing
else, where stock pyHanko would also renew metadata and add to the catalog, and so spoil PDF/A.
"""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from typing import Any

from asn1crypto import cms, tsp, x509
from asn1crypto.algos import SignedDigestAlgorithm
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign.fields import InvisSigSettings, MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.general import SigningError
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, Signer
from pyhanko.sign.timestamps import TimeStamper, TimestampRequestError
from pyhanko_certvalidator.registry import SimpleCertificateStore

from passport_app.certificate.seal_form import Form
from passport_app.certificate.seal_names import in_any_script
from passport_app.domain.errors import InputError
from passport_app.trust import timestamp
from passport_app.trust.revocation import Fetch, Validation, gather
from passport_app.trust.seal_key import Sealer

in_any_script()
FIELD = "Seal"
"""The name of the signature field."""
_RESERVED, _RESERVED_STAMPED = 8192, 32768
"""Hexadecimal digits kept for the signature: without, and with a timestamp and its authority's certificates."""

_LARGEST_VALUE = 512
"""Bytes of a signature by RSA with 4096 bits; one of P-256 has 72 at most."""

AskAuthority = Callable[[bytes], bytes]
"""Sends a TimeStampReq in DER to an authority and returns its TimeStampResp."""


class _KeySigner(Signer):
    """Signs with whatever holds the key; pyHanko never sees it."""

    def __init__(self, key: Sealer) -> None:
        own, *above = (x509.Certificate.load(der) for der in key.certificates)
        store = SimpleCertificateStore()  # type: ignore[no-untyped-call]
        store.register_multiple(above)
        mechanism = SignedDigestAlgorithm({"algorithm": key.algorithm})
        super().__init__(signing_cert=own, cert_registry=store, signature_mechanism=mechanism, embed_roots=True)
        self._key = key
        self._form: Form | None = None

    async def async_sign_raw(self, data: bytes, digest_algorithm: str, dry_run: bool = False) -> bytes:
        """Sign as pyHanko asks for it; raises its SigningError for another digest than SHA-256."""
        if digest_algorithm != "sha256":
            raise SigningError(f"a seal is over SHA-256, not {digest_algorithm}")
        return bytes(_LARGEST_VALUE) if dry_run else self._key.sign(data)

    async def async_sign(  # type: ignore[override]
        self, data_digest: bytes, digest_algorithm: str, **how: Any
    ) -> cms.ContentInfo:
        """Sign as pyHanko does, once; then fill in the form of that, where nobody stamps it."""
        if how.get("dry_run") or how.get("timestamper") is not None or digest_algorithm != "sha256":
            return await super().async_sign(data_digest, digest_algorithm, **how)
        if self._form is not None:
            value = self._key.sign(self._form.to_sign(data_digest))
            return cms.ContentInfo.load(self._form.filled(data_digest, value))
        made = await super().async_sign(data_digest, digest_algorithm, **how)
        (signer,) = made["content"]["signer_infos"]
        self._form = Form.of(made.dump(), signer["signed_attrs"].untag().dump(), data_digest)
        return made


class _Update(IncrementalPdfFileWriter):
    """An update that leaves metadata and the document's information as they are."""

    def _update_meta(self) -> None:
        """Do nothing: a new date of modification would make XMP differ from what PDF/A and `print` compare."""


class _Sealing(PdfSigner):
    """A signer that registers no extension in the catalog: P-256 would set version 2.0, which PDF/A-3 is not."""

    def register_extensions(self, pdf_out: Any, *, md_algorithm: str) -> None:
        """Do nothing."""


class _Authority(TimeStamper):
    """A timestamp authority behind a function."""

    def __init__(self, ask: AskAuthority) -> None:
        super().__init__()  # type: ignore[no-untyped-call]
        self._ask = ask

    async def async_request_tsa_response(self, req: tsp.TimeStampReq) -> tsp.TimeStampResp:
        answer = self._ask(req.dump())
        timestamp.parse(answer)  # strictly, and what an authority says that refuses
        return tsp.TimeStampResp.load(answer)


@dataclass(frozen=True)
class Seal:
    """What seals many certificates of one run: what can be made once is."""

    key: Sealer
    authority: AskAuthority | None = None
    fetch: Fetch | None = None
    """Asks whether certificates were revoked: then the answers lie in the file (B-LT). Needs an authority."""
    _signer: Signer = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_signer", _KeySigner(self.key))

    @cached_property
    def validation(self) -> Validation | None:
        """What is put into every certificate of the run, asked for once; raises as `gather`."""
        if self.fetch is None or self.authority is None:
            return None
        question = tsp.TimeStampReq(
            {
                "version": 1,
                "message_imprint": {"hash_algorithm": {"algorithm": "sha256"}, "hashed_message": bytes(32)},
                "cert_req": True,
            }
        )
        stamp = timestamp.parse(self.authority(question.dump()))
        return gather([self.key.certificates, timestamp.certificates_of(stamp)], self.fetch)

    def on(self, certificate: bytes, *, certify: bool = True) -> bytes:
        """Return a finished certificate with its seal.

        Raises InputError `not_sealed` where it is no PDF of ours or is sealed already, `timestamp_malformed`, and as
        `gather`; EvidenceError `timestamp_refused`.
        """
        metadata = PdfSignatureMetadata(
            field_name=FIELD,
            md_algorithm="sha256",
            subfilter=SigSeedSubFilter.PADES,
            certify=certify,
            docmdp_permissions=MDPPerm.NO_CHANGES,
        )
        authority = _Authority(self.authority) if self.authority else None
        signer = _Sealing(metadata, self._signer, timestamper=authority, new_field_spec=_field())
        reserved = _RESERVED_STAMPED if authority else _RESERVED
        try:
            update = _Update(io.BytesIO(certificate))
            if self.validation is not None:
                _store(update, self.validation)
            sealed = signer.sign_pdf(update, bytes_reserved=reserved).getvalue()
        except TimestampRequestError as error:
            raise InputError("timestamp_malformed", f"The authority answered another question: {error}.") from None
        except (PdfError, SigningError) as error:
            raise InputError("not_sealed", f"It cannot be sealed: {error}.") from None
        if not sealed.startswith(certificate):
            raise InputError("not_sealed", "Sealing changed the certificate; nothing was written.")
        return bytes(sealed)


def _store(update: _Update, held: Validation) -> None:
    """Put what shows for long that certificates were good into the catalog (DSS, ISO 32000-2, 12.8.4.3)."""
    store = generic.DictionaryObject({generic.pdf_name("/Type"): generic.pdf_name("/DSS")})  # type: ignore[no-untyped-call]
    kinds = (("/Certs", held.certificates), ("/CRLs", held.lists), ("/OCSPs", held.answers))
    for name, values in kinds:
        if values:
            streams = [update.add_object(generic.StreamObject(stream_data=data)) for data in values]
            store[generic.pdf_name(name)] = generic.ArrayObject(streams)
    update.root[generic.pdf_name("/DSS")] = update.add_object(store)
    update.update_root()  # type: ignore[no-untyped-call]


@lru_cache(maxsize=1)
def _field() -> SigFieldSpec:
    """Return the field: without a picture, and outside the page, where PDF/UA asks no tag for it (7.18.1)."""
    settings = InvisSigSettings(box_out_of_bounds=True)
    return SigFieldSpec(FIELD, on_page=0, readable_field_name="Seal of the issuer", invis_sig_settings=settings)
