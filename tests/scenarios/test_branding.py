"""An operator's own look: signed like what it stands around, provable like it, and nobody else's to put in."""

from __future__ import annotations

import io
import json
import struct
import zlib

import pikepdf
import pytest
from PIL import Image

from tests.conftest import PASSPHRASE
from tests.scenarios.conftest import SIGN


def check_of(report, name):
    return next(c for c in report["checks"] if c["check"] == name)


def picture(form="PNG", size=(320, 90), mode="RGBA"):
    image = Image.new(mode, size, (200, 30, 60, 128) if mode == "RGBA" else (200, 30, 60))
    stream = io.BytesIO()
    image.save(stream, form)
    return stream.getvalue()


@pytest.fixture
def ledger(passport, small):
    """The small plant's ledger with passports."""
    passport("issue", small, "--all", *SIGN)
    return small


@pytest.fixture
def write_template(tmp_path):
    """Writes a template beside a logo."""

    def write(text='accent = "#4a1546"\nfooter = "Voltara Celle, Valdora"\nlogo = "logo.png"\n', logo=None):
        (tmp_path / "logo.png").write_bytes(picture() if logo is None else logo)
        (tmp_path / "brand.toml").write_text(text, encoding="utf-8")
        return tmp_path / "brand.toml"

    return write


def export(passport, ledger, file, *more):
    passport("export", ledger, "BAT1", "--unregistered", "-o", file, *more)
    return file


def test_a_branded_certificate_verifies_and_states_the_same(passport, ledger, write_template, tmp_path):
    plain = export(passport, ledger, tmp_path / "plain.pdf")
    passport("brand", ledger, write_template(), *SIGN)
    branded = export(passport, ledger, tmp_path / "branded.pdf", "--no-seal")
    assert branded.read_bytes() != plain.read_bytes()
    (report,) = passport.json("verify", branded)
    assert report["verdict"] == "passed"
    assert {check_of(report, name)["reason"] for name in ("template", "print")} == {"ok"}
    with pikepdf.open(branded) as pdf:
        assert sorted(pdf.attachments) == ["passport.json", "template.json"]
        logo = pdf.pages[0].Resources.XObject.Logo
        assert (int(logo.Width), int(logo.Height)) == (320, 90)
        half = bytes(x * 128 // 255 + 127 for x in (200, 30, 60))
        assert all(abs(a - b) <= 2 for a, b in zip(logo.read_bytes()[:3], half, strict=True))  # on white


def test_the_same_look_makes_the_same_bytes_and_none_again_the_first(passport, ledger, write_template, tmp_path):
    plain = export(passport, ledger, tmp_path / "plain.pdf", "--no-seal").read_bytes()
    passport("brand", ledger, write_template(), *SIGN)
    one = export(passport, ledger, tmp_path / "one.pdf", "--no-seal").read_bytes()
    assert one == export(passport, ledger, tmp_path / "two.pdf", "--no-seal").read_bytes()
    passport("brand", ledger, "--none", *SIGN)
    assert export(passport, ledger, tmp_path / "three.pdf", "--no-seal").read_bytes() == plain


def test_a_registered_certificate_is_made_again_in_the_look_of_then(passport, ledger, write_template, tmp_path):
    passport("brand", ledger, write_template(), *SIGN)
    passport("export", ledger, "BAT1", "--no-seal", "-o", tmp_path / "one.pdf", *SIGN)
    passport("brand", ledger, "--none", *SIGN)
    passport("export", ledger, "--again", "C-000001", "-o", tmp_path / "again.pdf")
    assert (tmp_path / "one.pdf").read_bytes() == (tmp_path / "again.pdf").read_bytes()


def _with_template(file, change, target):
    with pikepdf.open(file) as pdf:
        names = list(pdf.Root.Names.EmbeddedFiles.Names)
        stream = names[3].EF.F
        data = change(stream.read_bytes())
        stream.write(data)
        stream.Params.Size = len(data)
        pdf.save(target, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return target


def test_a_template_that_was_changed_or_is_anothers_is_found(passport, ledger, write_template, tmp_path, new_ledger):
    from passport_app.services.brand import brand

    passport("brand", ledger, write_template(), *SIGN)
    file = export(passport, ledger, tmp_path / "branded.pdf", "--no-seal")

    def bad(data):
        return data.replace(b"Voltara Celle, Valdora", b"Trust us, 0 risk......")

    (report,) = passport.json("verify", _with_template(file, bad, tmp_path / "changed.pdf"), status=1)
    assert check_of(report, "template")["reason"] == "altered"
    other = new_ledger("other.passports")
    foreign = brand(other, write_template(), passphrase=PASSPHRASE).read_bytes()
    (report,) = passport.json("verify", _with_template(file, lambda _: foreign, tmp_path / "other.pdf"), status=1)
    assert check_of(report, "template")["reason"] == "other_key"
    assert check_of(report, "print")["verdict"] == "failed"


def test_a_stranger_cannot_dress_a_genuine_passport(passport, ledger, write_template, tmp_path, new_ledger):
    """Pages made anew in a stranger's look, by our own code, around a genuine passport."""
    from passport_app.issuing.printing import certificate_of
    from passport_app.services.brand import brand

    passport("export", ledger, "BAT1", "--format", "json", "-o", tmp_path / "p.json")
    data = (tmp_path / "p.json").read_bytes()
    foreign = brand(new_ledger("other.passports"), write_template(), passphrase=PASSPHRASE).read_bytes()
    forged = tmp_path / "forged.pdf"
    forged.write_bytes(certificate_of(json.loads(data), data, language="en", template=foreign))
    (report,) = passport.json("verify", forged, status=1)
    assert check_of(report, "template")["reason"] == "other_key"
    assert check_of(report, "print")["reason"] == "print_differs"


def _chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


HUGE = (
    b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", struct.pack(">IIBBBBB", 40000, 40000, 8, 2, 0, 0, 0)) + _chunk(b"IEND", b"")
)
SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><a href="https://example.com"><rect width="9" height="9"/></a></svg>'


@pytest.mark.parametrize(
    ("logo", "why"),
    [
        (HUGE, "pixels"),
        (SVG, "neither PNG nor JPEG"),
        (b"\0" * (3 << 20), "more than 2 MiB"),
        (picture()[:200], "damaged"),
        (b"\xff\xd8\xff", "damaged"),
        (b"GIF89a" + b"\0" * 50, "neither PNG nor JPEG"),
    ],
    ids=["huge", "svg", "bytes", "cut", "jpeg", "gif"],
)
def test_a_logo_that_is_no_small_picture_is_refused(passport, ledger, write_template, logo, why):
    passport("brand", ledger, write_template(logo=logo), *SIGN, status=2)
    assert "[logo]" in passport.said
    assert why in passport.said


def test_a_logo_of_a_gigabyte_is_not_read(passport, ledger, write_template):
    """A file of a gigabyte, of which nothing is on the disk: it is told by its size."""
    template = write_template()
    with (template.parent / "logo.png").open("r+b") as file:
        file.truncate(1 << 30)
    passport("brand", ledger, template, *SIGN, status=2)
    assert "[logo]" in passport.said and "more than 2 MiB" in passport.said


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ('accent = "#ffff00"', "contrast"),
        ('accent = "red"', "not like"),
        ('footer = "100 % recycled"', "percentage"),
        (f'footer = "{"x" * 200}"', "characters"),
        ('title = "Certified by the EU"', "nothing that is stated"),
        ('logo = "../logo.png"', "no picture"),
        ("accent = 3", "text in quotes"),
        ("accent = ", "TOML"),
    ],
)
def test_a_template_that_would_mislead_is_refused(passport, ledger, write_template, text, why):
    passport("brand", ledger, write_template(text), *SIGN, status=2)
    assert why in passport.said


def test_a_jpeg_is_taken_and_large_pictures_are_made_smaller(passport, ledger, write_template, tmp_path):
    passport("brand", ledger, write_template(logo=picture("JPEG", (3000, 1500), "RGB")), *SIGN)
    with pikepdf.open(export(passport, ledger, tmp_path / "b.pdf", "--no-seal")) as pdf:
        logo = pdf.pages[0].Resources.XObject.Logo
        assert (int(logo.Width), int(logo.Height)) == (400, 200)


def test_it_is_still_an_archive_document(passport, ledger, write_template, tmp_path):
    from passport_app.certificate.conformance.check import check_archival

    passport("brand", ledger, write_template(), *SIGN)
    data = export(passport, ledger, tmp_path / "b.pdf", "--no-seal").read_bytes()
    assert check_archival(data) == []
