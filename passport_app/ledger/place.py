"""Where a ledger may live: never on a network share, where SQLite's locks cannot be relied on."""

from __future__ import annotations

import sys
from pathlib import Path

from passport_app.domain.errors import LedgerError

_NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "9p", "fuse.sshfs", "ncpfs", "davfs", "glusterfs"})
_MOUNTS = Path("/proc/mounts")


def refuse_network_share(path: Path) -> None:
    """Raise LedgerError `network_share` where the folder of `path` is known to be on another machine.

    Told from the mount table on Linux and from the drive's type on Windows; elsewhere it cannot be told, and the
    manual says so.
    """
    folder = path.resolve().parent
    if _on_network(folder):
        raise LedgerError(
            "network_share",
            f"{folder} is on a network share. A ledger must be on a disk of this computer: shares do not lock files "
            "reliably, and two writers could spoil the book. Keep it here and put copies on the share.",
        )


def _on_network(folder: Path) -> bool:
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - Windows only

        text = str(folder)
        if text.startswith("\\\\"):
            return True
        drive_remote = 4
        return bool(ctypes.windll.kernel32.GetDriveTypeW(folder.anchor) == drive_remote)
    if not _MOUNTS.exists():
        return False
    return _file_system(folder) in _NETWORK


def _file_system(folder: Path) -> str:
    best, kind = "", ""
    for line in _MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines():
        fields = line.split()
        if len(fields) < 3:
            continue
        point = fields[1].replace("\\040", " ")
        inside = point == "/" or str(folder) == point or str(folder).startswith(point + "/")
        if inside and len(point) >= len(best):
            best, kind = point, fields[2]
    return kind
