"""Where a file that is handed out may go: asked before anything is signed, entered or made for it."""

from __future__ import annotations

from pathlib import Path

from passport_app.domain.errors import InputError


def check_place(target: Path, *, replace: bool) -> None:
    """Raise InputError `exists` (without `replace`), `no_folder`."""
    if target.exists() and not replace:
        raise InputError("exists", f"{target} exists already. Choose another place, or replace it (--force).")
    check_folder(target)


def check_folder(target: Path) -> None:
    """Raise InputError `no_folder` where a file would have none to lie in."""
    if not target.parent.is_dir():
        text = f"There is no folder {target.parent}. Make it first, or choose another place."
        raise InputError("no_folder", text)
