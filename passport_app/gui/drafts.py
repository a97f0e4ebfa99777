"""What was typed into a form and not written yet: it outlives a wrong key, the window, and the power.

Each draft is a file of the user's own beside what else this installation remembers; never a passphrase. It goes away
when what it holds was written, or thrown away.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

_MOST_BYTES = 1024 * 1024


def keep(ledger: Path | None, form: str, typed: Any) -> None:
    """Keep a draft of texts; what holds nothing is forgotten. A disk that is full is no reason to stop typing."""
    if not typed:
        forget(ledger, form)
        return
    file = _place(ledger, form)
    data = json.dumps({"ledger": str(ledger or ""), "form": form, "typed": typed}, ensure_ascii=False)
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        aside = file.with_suffix(".new")
        with os.fdopen(os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w", encoding="utf-8") as out:
            out.write(data)
        aside.replace(file)


def kept(ledger: Path | None, form: str) -> Any:
    """Return the draft of a form, None where there is none that can be read."""
    file = _place(ledger, form)
    try:
        if file.stat().st_size > _MOST_BYTES:
            return None
        draft = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    mine = isinstance(draft, dict) and draft.get("ledger") == str(ledger or "") and draft.get("form") == form
    return draft.get("typed") if mine else None


def forget(ledger: Path | None, form: str) -> None:
    """Forget a draft: it was written, or thrown away."""
    with suppress(OSError):
        _place(ledger, form).unlink(missing_ok=True)


def _folder() -> Path:
    from passport_app.services.audit_ledger import state_folder

    return state_folder().with_name("drafts")


def _place(ledger: Path | None, form: str) -> Path:
    named = f"{ledger or ''}\n{form}".encode("utf-8", "surrogatepass")
    return _folder() / f"{sha256(named).hexdigest()[:24]}.json"
