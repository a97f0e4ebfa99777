"""Verify whatever is put before it: passports, certificates, credentials of others, checkpoints, ledgers.

Nothing is fetched, nothing is believed because it says so. Each question is a check of its own; the verdict is the
gravest of the answers. Who signed and whether they are trusted here are different questions (TRUST.md 1 to 3).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from contextlib import ExitStack, suppress
from functools import partial
from pathlib import Path

from passport_app.domain.errors import Cancelled, PassportError
from passport_app.domain.job import CancelCheck, Progress, never, silent
from passport_app.domain.verdict import Report, Verdict
from passport_app.exchange.carrier import told_carrier
from passport_app.exchange.evidence_files import files_in, head_of, is_database
from passport_app.exchange.examine import told_twice
from passport_app.exchange.forked import told_forks
from passport_app.exchange.newer import told_newer
from passport_app.exchange.revoked import told_revoked
from passport_app.exchange.unreadable import UNREADABLE
from passport_app.issuing.at_hand import AtHand
from passport_app.issuing.verifying_files import refused
from passport_app.issuing.verifying_many import Terms, verify_many
from passport_app.ledger.apart import Apart, is_stranger
from passport_app.ledger.judging import judge
from passport_app.ledger.reader import Reader
from passport_app.ledger.reading import kept_open
from passport_app.ledger.several import Book, sorted_out
from passport_app.trust.naming import no_keys
from passport_app.trust.outside import bring_stamps, load_roots
from passport_app.trust.trustlist import TrustList

__all__ = ["UNREADABLE", "verify_evidence"]


def verify_evidence(
    paths: Sequence[Path],
    *,
    trust: Path | None = None,
    ledger: Path | None = None,
    roots: Path | None = None,
    require: Collection[str] = (),
    scanned: str | None = None,
    progress: Progress = silent,
    cancelled: CancelCheck = never,
) -> list[Report]:
    """Return a report for each file; a folder stands for the files in it.

    `trust` is a trust list; without one the signer is named and trust is not judged. `ledger` is a ledger at hand,
    against which passports and checkpoints of the same origin are held; ledgers among the paths serve likewise.
    `roots` are certificates of timestamp authorities and of those that issue seals; `require` names what a certificate
    must bear to pass: `seal`, `timestamp`; `scanned` is what the data carrier of the battery or cell says. Raises
    InputError for a trust list or roots that cannot be read, or a folder of too many files; Cancelled.
    """
    trusted = TrustList.load(trust) if trust else None
    files = list(files_in(paths))
    context = AtHand(trusted, {}, list(files), load_roots(roots), require, progress, cancelled, every=files)
    context.keys_of = trusted.keys_of if trusted else no_keys
    with ExitStack() as stack:
        _judge_strangers(files, context, stack)
        if ledger and ledger.resolve() not in {file.resolve() for file in files}:
            with suppress(PassportError, OSError), Reader(ledger) as reader:
                context.given.setdefault(reader.origin, []).append(Book(ledger, ledger))
        stack.enter_context(kept_open())  # last, so that they are closed before a stranger's copy goes
        context.ledgers, context.contested = sorted_out(context.given, partial(_is_sound, context))
        terms = Terms.of(paths, trust, roots, require, context)
        reports = verify_many(files, context, terms)
    reports = told_newer(told_revoked(told_forks(told_twice(reports))))
    return reports if scanned is None else told_carrier(reports, scanned)


def _is_sound(context: AtHand, book: Book) -> bool:
    """Tell whether a ledger is not refuted by itself; raises Cancelled."""
    if book.file not in context.judged:
        try:
            context.judged[book.file] = judge(book.path, progress=context.progress, cancelled=context.cancelled)
        except Cancelled:
            raise
        except PassportError as error:
            context.judged[book.file] = refused(book.file, error)
    return context.judged[book.file].verdict is not Verdict.FAILED


def _judge_strangers(files: Sequence[Path], context: AtHand, stack: ExitStack) -> None:
    """Have strangers' ledgers among the files read apart; copies that are safe to read are given along like others."""
    for path in files:
        try:
            if not is_database(head_of(path)):
                continue
            context.books.add(path)
            if not is_stranger(path):
                with Reader(path) as reader:
                    context.given.setdefault(reader.origin, []).append(Book(path, path))
                continue
            apart = stack.enter_context(Apart(path))
            report = apart.judge(progress=context.progress, cancelled=context.cancelled)
        except Cancelled:
            raise
        except PassportError as error:
            if is_stranger(path):
                context.judged[path] = refused(path, error)
            continue
        except OSError:
            continue  # it gets its own report
        context.judged[path] = report
        if report.subject:
            context.given.setdefault(str(report.subject["origin"]), []).append(Book(path, apart.path))
            with suppress(OSError):  # they are not asked about then, as if none lay there
                bring_stamps(path, apart.path)
