"""Status lists among the files given as evidence: credentials that others name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from passport_app.exchange.evidence_files import head_of, is_document
from passport_app.exchange.examine import examine
from passport_app.trust import canonical
from passport_app.trust.naming import KeysOf
from passport_app.trust.status import StatusList


def status_lists_in(paths: Sequence[Path], keys_of: KeysOf) -> Iterator[StatusList]:
    """Yield the status lists among files; what cannot be read is passed over, it gets its own report."""
    for path in paths:
        try:
            small = path.is_file() and path.stat().st_size <= canonical.LARGEST_DOCUMENT
            if small and is_document(head_of(path)):
                given = examine(path.read_bytes(), datetime.now(UTC), keys_of).as_status_list()
                if given is not None:
                    yield given
        except OSError:
            continue
