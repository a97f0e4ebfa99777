"""Where a ledger may live: never on a network share, where SQLite's locks cannot be relied on."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from passport_app.domain.errors import LedgerError

_NETWORK = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "coda", "davfs", "glusterfs"),
        *("ceph", "lustre", "beegfs", "gpfs", "ocfs2", "gfs2", "orangefs"),
        # What a virtual machine shares with its host.
        *("9p", "virtiofs", "drvfs", "vboxsf", "vmhgfs", "prl_fs", "fuse.vmhgfs-fuse"),
        *("fuse.sshfs", "fuse.gvfsd-fuse", "fuse.kio-fuse", "fuse.smbnetfs", "fuse.rclone", "fuse.s3fs"),
        *("fuse.davfs", "fuse.curlftpfs", "fuse.glusterfs", "fuse.ceph", "fuse.ceph-fuse", "fuse.juicefs"),
    }
)
_MOUNTS = Path("/proc/mounts")
_ESCAPED = re.compile(r"\\([0-7]{3})")


def refuse_network_share(path: Path) -> None:
    """Raise LedgerError `network_share` where the folder of `path` is known to be on another machine.

    Told from the mount table on Linux and from the drive's type on Windows; elsewhere it cannot be told, and the
    manual says so.
    """
    why = told_network_share(path)
    if why:
        raise LedgerError("network_share", why)


def told_network_share(path: Path) -> str:
    """Return why nothing is written to a ledger on a share; an empty text where its folder is on none, as far as known.

    It can be read there.
    """
    folder = path.resolve().parent
    if not _on_network(folder):
        return ""
    return (
        f"{folder} is on a network share. A ledger must be on a disk of this computer: shares do not lock files "
        "reliably, and two writers could spoil the book. Keep it here and put copies on the share."
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
        point = _ESCAPED.sub(lambda octal: chr(int(octal[1], 8)), fields[1])
        inside = point == "/" or str(folder) == point or str(folder).startswith(point + "/")
        if inside and len(point) >= len(best):
            best, kind = point, fields[2]
    return kind
