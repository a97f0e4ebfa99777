"""The gallery pictures every view, and whatever dialog an act opens: none is forgotten, none is empty."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from PySide6.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]


def test_every_view_and_dialog_is_pictured_light_and_dark(tmp_path):
    done = subprocess.run(
        [sys.executable, ROOT / "packaging" / "gallery.py", tmp_path],
        capture_output=True, text=True, timeout=300, check=False,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    names = {p.name for p in tmp_path.glob("*.png")}
    from passport_app.gui.actions import VIEWS

    assert {f"view-{view}-{scheme}.png" for view in VIEWS for scheme in ("light", "dark")} <= names
    dialogs = {re.sub(r"-(light|dark)\.png$", "", name) for name in names if name.startswith("dialog-")}
    made = {p.stem for p in (ROOT / "passport_app" / "gui" / "dialogs").glob("*.py")}
    assert len(dialogs) >= 14 and len(made) >= 14
    for name in names:
        image = QImage(str(tmp_path / name))
        middle = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}
        assert len(middle) > 5, f"{name} shows nothing"
    page = (tmp_path / "index.html").read_text(encoding="utf-8")
    assert all(f'src="{name}"' in page for name in names)
