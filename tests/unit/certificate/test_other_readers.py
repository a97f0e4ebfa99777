"""What other programs make of our certificates, where they are at hand: veraPDF, typst, poppler, a picture."""

from __future__ import annotations

import io
import os
import shutil
import subprocess

import pikepdf
import pytest

from passport_app.certificate.conformance.check import check_accessible, check_archival
from passport_app.certificate.layouts import LAYOUTS
from tests.unit.certificate.test_conformance import elements, rules
from tests.unit.certificate.test_layouts import made


def test_an_archive_document_of_others_passes(tmp_path):
    typst = pytest.importorskip("typst", reason="typst, by which another PDF/A-3b would be made, is not installed")
    source = tmp_path / "t.typ"
    source.write_text(
        '#set document(title: "T", author: "A", date: datetime(year: 2026, month: 1, day: 1))\n'
        '#set text(lang: "en")\n= Heading\nText, *bold*.\n#table(columns: 2, table.header[A][B], [1], [2])\n'
        '#pdf.attach("t.typ", relationship: "source", mime-type: "text/plain", description: "d")\n',
        encoding="utf-8",
    )
    assert check_archival(typst.compile(str(source), pdf_standards=["a-3b"])) == []
    assert "6.6.4" in rules(check_archival(typst.compile(str(source))))
    assert check_accessible(typst.compile(str(source), pdf_standards=["ua-1"])) == []


def asked_of_verapdf(data, file, flavour):
    """Whether veraPDF finds a file conforming, with what it says."""
    program = os.environ.get("VERAPDF") or shutil.which("verapdf")
    if program is None:
        pytest.skip("veraPDF is not installed (put it on the path, or name it in VERAPDF)")
    file.write_bytes(data)
    command = [program, "--flavour", flavour, "--format", "text", file]
    told = subprocess.run(command, capture_output=True, text=True, check=False)
    return told.stdout.startswith("PASS"), told.stdout + told.stderr


@pytest.mark.parametrize("flavour", ["3b", "ua1"])
def test_verapdf_agrees(signed, tmp_path, flavour):
    agrees, said = asked_of_verapdf(signed.certificate(), tmp_path / "c.pdf", flavour)
    assert agrees, said


@pytest.mark.parametrize("flavour", ["3b", "ua1"])
@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("kind", ["passport", "names", "copy", "cell", "declaration", "assessment", "audit"])
def test_verapdf_agrees_on_every_kind_in_every_layout(tmp_path, kind, layout, flavour):
    agrees, said = asked_of_verapdf(made(kind, "it", layout=layout), tmp_path / "c.pdf", flavour)
    assert agrees, said


@pytest.mark.parametrize(("flavour", "key"), [("3b", "/OutputIntents"), ("ua1", "/StructTreeRoot")])
def test_verapdf_is_asked_in_a_way_that_it_can_say_no(signed, tmp_path, flavour, key):
    with pikepdf.open(io.BytesIO(signed.certificate())) as pdf:
        del pdf.Root[key]
        pdf.save(stream := io.BytesIO())
    agrees, said = asked_of_verapdf(stream.getvalue(), tmp_path / "c.pdf", flavour)
    assert not agrees, said


def test_poppler_reads_the_structure_back(signed, tmp_path):
    if shutil.which("pdfinfo") is None:
        pytest.skip("pdfinfo of poppler is not installed")
    file = tmp_path / "c.pdf"
    file.write_bytes(signed.certificate())
    told = subprocess.run(["pdfinfo", "-struct-text", file], capture_output=True, check=True)
    text = told.stdout.decode("utf-8")
    assert told.stderr == b""
    assert text.index("H1 (block)") < text.index('"Recycled content certificate"') < text.index("H2 (block)")
    assert text.count("Figure") == 5  # four metals and the QR code
    assert text.count("Table (block)") == 4
    for words in ("/Scope /Column", "/Scope /Row", "Lbl (block)", "LBody (block)"):
        assert words in text


def test_the_qr_code_on_paper_is_the_identifier(signed, tmp_path):
    if shutil.which("pdftoppm") is None:
        pytest.skip("pdftoppm of poppler is not installed")
    import segno
    from PIL import Image

    data = signed.certificate()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        code = next(f for f in elements(pdf, "Figure") if str(f.Alt).startswith("QR code with the text "))
        left, _, right, top = (float(side) for side in code.A.BBox)
        text = str(code.Alt).removeprefix("QR code with the text ").removesuffix(".")
        height = float(pdf.pages[0].mediabox[3])
    assert text == signed.passport.identifier
    file = tmp_path / "c.pdf"
    file.write_bytes(data)
    subprocess.run(["pdftoppm", "-r", "288", "-f", "1", "-l", "1", "-png", file, tmp_path / "page"], check=True)
    page = Image.open(next(tmp_path.glob("page*.png"))).convert("L")
    matrix = [bytes(row) for row in segno.make_qr(text, error="m", boost_error=False).matrix]
    module = (right - left) / (len(matrix) + 8)

    def dark(row, column):
        x, y = left + (column + 4.5) * module, height - top + (row + 4.5) * module
        return page.getpixel((int(x * 4), int(y * 4))) < 128

    size = range(-4, len(matrix) + 4)  # with the quiet zone around it
    seen = [[dark(row, column) for column in size] for row in size]
    inside = [[bool(seen[row + 4][column + 4]) for column in range(len(matrix))] for row in range(len(matrix))]
    assert inside == [[bool(module) for module in row] for row in matrix]
    assert sum(map(sum, seen)) == sum(map(sum, matrix))


def test_the_profile_is_srgb_and_its_bytes_are_fixed(signed):
    import hashlib

    from PIL import Image, ImageCms

    from passport_app.certificate.icc import srgb

    digest = "3d9b85db563c4905d9a02b3279713f4aba08dfd3c73c4749ac2fa112374c1d79"
    assert hashlib.sha256(srgb()).hexdigest() == digest
    profile = ImageCms.ImageCmsProfile(io.BytesIO(srgb()))
    same = ImageCms.buildTransform(profile, ImageCms.createProfile("sRGB"), "RGB", "RGB")
    picture = Image.frombytes("RGB", (64, 64), bytes((i * 37 + i // 96) % 256 for i in range(64 * 64 * 3)))
    changed = ImageCms.applyTransform(picture, same)
    assert max(abs(a - b) for a, b in zip(picture.tobytes(), changed.tobytes(), strict=True)) <= 1
