"""What is installed: every package named, one version, and all that pyproject asks for pinned by hash."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

import passport_app

ROOT = Path(__file__).resolve().parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))


def test_every_package_is_named_for_the_wheel():
    there = {".".join(file.parent.relative_to(ROOT).parts) for file in (ROOT / "passport_app").rglob("__init__.py")}
    named = set(PROJECT["tool"]["setuptools"]["packages"])
    assert named == there | {"passport_app._resources", "passport_app._schemas"}
    folders = PROJECT["tool"]["setuptools"]["package-dir"]
    assert {folder: (ROOT / folder).is_dir() for folder in folders.values()} == {"resources": True, "schemas": True}


def test_the_version_is_said_once_for_all():
    assert passport_app.__version__ == PROJECT["project"]["version"]


@pytest.mark.parametrize(("lock", "extra"), [("requirements.lock", ()), ("requirements-dev.lock", ("dev",))])
def test_all_that_is_needed_is_pinned_with_hashes(lock, extra):
    text = (ROOT / "packaging" / lock).read_text(encoding="utf-8")
    pinned = {name.lower().replace("_", "-") for name in re.findall(r"^([A-Za-z0-9_.-]+)==", text, re.MULTILINE)}
    wanted = list(PROJECT["project"]["dependencies"])
    for name in extra:
        wanted += PROJECT["project"]["optional-dependencies"][name]
    names = {re.split(r"[<>=!~ \[]", want)[0].lower().replace("_", "-") for want in wanted}
    assert names <= pinned
    entries = re.split(r"\n(?=[A-Za-z0-9_.-]+==)", text)[1:]
    assert all("--hash=sha256:" in entry for entry in entries)
    assert "://" not in text


def test_nothing_that_is_installed_is_licensed_beyond_what_we_ship():
    text = (ROOT / "packaging" / "requirements.lock").read_text(encoding="utf-8").lower()
    for name in ("pyside6-addons", "pyside6-webengine", "pymupdf", "pyqt"):
        assert name not in text
    assert not re.search(r"^pyside6==", text, re.MULTILINE)


FONTS = ROOT / "resources" / "fonts"


def test_fonts_are_static_licensed_and_no_heavier_than_a_name_in_any_script_is_worth():
    from reportlab.pdfbase.ttfonts import TTFontFile

    said = "".join(file.read_text(encoding="utf-8") for file in FONTS.glob("*.txt"))
    files = sorted(FONTS.glob("*.ttf"))
    assert files
    for file in files:
        assert file.name in said or (file.name.startswith("NotoSans") and "NotoSans*.ttf" in said), file.name
        assert not {"fvar", "CFF ", "CFF2"} & set(TTFontFile(str(file)).table), file.name
    assert sum(file.stat().st_size for file in files) < 14_000_000  # bytes; 9.2 million before layout 5
