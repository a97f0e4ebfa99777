"""Write what a verification found as a PDF, for whoever files it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from passport_app.certificate.kind_verification import Told, make_verification
from passport_app.domain.job import utc_now
from passport_app.domain.verdict import Report
from passport_app.issuing.places import check_folder
from passport_app.issuing.sealing import Sealing, seal_opened
from passport_app.trust import files

Pairs = Sequence[tuple[str, str]]


def report_verification(
    told: Sequence[tuple[Report, str, str, Pairs] | tuple[Report, str, str, Pairs, Pairs]],
    target: Path,
    *,
    at: str | None = None,
    language: str = "en",
    seal: Sealing | None = None,
    passphrase: str | None = None,
) -> None:
    """Write reports as PDF/A in a language, sealed where asked for.

    Each is told in that language: its headline, a sentence, questions with answers, checks with what was found. The
    passphrase is that of the key file of the ledger whose seal it is. Raises InputError `no_folder`; OSError; and as
    `seal_opened` and `Seal.on`.
    """
    check_folder(target)
    with seal_opened(seal, passphrase) as sealing:
        made = make_verification([Told(*one) for one in told], at or utc_now(), language, sealed=sealing is not None)
        files.hand_out(target, sealing.on(made) if sealing else made)
