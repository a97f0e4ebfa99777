"""Certificates against what reportlab alone takes for the same words and code; their size; the proof of their print."""

from __future__ import annotations

import io
import json
import re
import tempfile
from collections.abc import Callable
from html import escape
from pathlib import Path

import segno
from plants import PASSPHRASE, PlantLedger
from reportlab.graphics import renderPDF
from reportlab.graphics.barcode.qr import QrCodeWidget
from reportlab.graphics.shapes import Drawing
from reportlab.lib.pagesizes import A4
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas
from timing import Line, at_most, in_turn, seconds

from passport_app.assets import resource
from passport_app.certificate.conformance.check import check_accessible, check_archival
from passport_app.certificate.page_frame import new_canvas
from passport_app.certificate.printing import check_print
from passport_app.certificate.qr import draw_qr
from passport_app.certificate.reading import read_certificate
from passport_app.certificate.tagging import TaggedCanvas
from passport_app.issuing import verifying_many
from passport_app.issuing.printing import certificate_of
from passport_app.services.export_certificates import export_certificates
from passport_app.services.issue_passports import issue_passports
from passport_app.services.open_ledger import open_ledger
from passport_app.services.verify_evidence import verify_evidence
from passport_app.trust import canonical

BATTERIES, MANY = 60, 800


def run(folder: Path) -> list[Line]:
    """Return the results."""
    plant = PlantLedger(folder / "certificate.passports", 100_000).build()
    with open_ledger(plant.path) as reader:
        rows = reader.db.execute("SELECT id FROM battery LIMIT ?", (BATTERIES,))
        names = [name for (name,) in rows]
    issue_passports(plant.path, names, passphrase=PASSPHRASE)
    words = _words(plant.path, names[:1], folder)
    make = _maker(folder, plant.path, names[0])
    ours, bare = in_turn(
        lambda: seconds(lambda: [make() for _ in range(BATTERIES)]) / BATTERIES,
        lambda: seconds(lambda: [_bare(words) for _ in range(BATTERIES)]) / BATTERIES,
        rounds=5,
    )
    whole = seconds(lambda: export_certificates(plant.path, names, target=folder / "pdf")) / BATTERIES
    files = sorted((folder / "pdf").glob("*.pdf"))
    largest = max(file.stat().st_size for file in files)
    held = [file.read_bytes() for file in files[:5]]
    faults = [fault for data in held for check in (check_archival, check_accessible) for fault in check(data)]
    proof = seconds(lambda: [_prove(file.read_bytes()) for file in files]) / len(files)
    verified = seconds(lambda: verify_evidence(files)) / len(files)
    return [
        Line("certificates, exported whole", f"{1 / whole:,.0f} a second"),
        Line("certificates, made", f"{1 / ours:,.0f} a second"),
        at_most("a certificate against reportlab's bare pages of its words and code", ours / bare, 2),
        at_most("the print made again and compared, against making it", proof / ours, 2),
        Line("certificates, verified whole", f"{1 / verified:,.0f} a second"),
        at_most("largest file", largest / 1000, 120, "kB", 0),
        Line("faults of conformance", str(len(faults)), "aim: 0", not faults),
        *_codes(),
        *_others(words, 1 / ours),
        *_processes(plant.path, folder),
    ]


def _codes() -> list[Line]:
    """Return what a code as one path takes, against reportlab's own widget for it."""
    link = "https://id.gs1.org/01/09524000001023/21/ESS-10-00007"

    def ours() -> None:
        canvas = new_canvas(io.BytesIO(), "en")
        draw_qr(canvas, link, "code", 0, 0, 80)
        canvas.showPage()
        canvas.save()

    def theirs() -> None:
        drawing = Drawing(80, 80)
        drawing.add(QrCodeWidget(link, barWidth=80, barHeight=80, barLevel="M"))
        canvas = Canvas(io.BytesIO(), pagesize=A4, invariant=1, pageCompression=1)
        renderPDF.draw(drawing, canvas, 0, 0)
        canvas.showPage()
        canvas.save()

    one, other = in_turn(
        lambda: seconds(lambda: [ours() for _ in range(20)]),
        lambda: seconds(lambda: [theirs() for _ in range(20)]),
        rounds=5,
    )
    return [at_most("a page with the code as one path, against reportlab's own code", one / other, 1)]


def _others(words: list[list[tuple]], rate: float) -> list[Line]:
    """Return how other programs set the same words in the same fonts, without tags, archive or data, where installed."""
    fonts = str(resource("fonts", "."))
    lines = []
    for name, make in (("typst", _typst), ("WeasyPrint", _weasyprint)):
        try:
            set_words = make(words, fonts)
        except ImportError:
            lines.append(Line(f"{name}, the same words", "not installed"))
            continue
        theirs = 20 / seconds(lambda m=set_words: [m() for _ in range(20)])
        lines.append(
            Line(f"{name}, the same words in the same fonts", f"{theirs:,.0f} a second; ours {rate / theirs:.1f} x")
        )
    return lines


def _typst(words: list[list[tuple]], fonts: str) -> Callable[[], bytes]:
    import typst

    pages = []
    for page in words:
        placed = [
            f"#place(top + left, dx: {x:.1f}pt, dy: {842 - y - size:.1f}pt, text({size}pt, weight: "
            f"{700 if 'Bold' in font else 400}, {json.dumps(text)}))"
            for x, y, font, size, text in page
        ]
        pages.append("\n".join(placed))
    source = '#set page(width: 595.28pt, height: 841.89pt, margin: 0pt)\n#set text(font: "Lato")\n'
    source += "\n#pagebreak()\n".join(pages)
    file = Path(tempfile.mkdtemp(prefix="bench-")) / "words.typ"
    file.write_text(source, encoding="utf-8")
    compiler = typst.Compiler(str(file), font_paths=[fonts])
    return lambda: compiler.compile(format="pdf")


def _weasyprint(words: list[list[tuple]], fonts: str) -> Callable[[], bytes]:
    try:
        import weasyprint
    except OSError:  # a system library of its is missing
        raise ImportError from None
    faces = "".join(
        f"@font-face {{ font-family: L; font-weight: {weight}; src: url(file://{fonts}/{file}.ttf) }}"
        for weight, file in ((400, "Lato-Regular"), (700, "Lato-Bold"))
    )
    body = "<div></div>".join(
        "<section>" + "".join(
            f'<span style="left:{x:.1f}pt;top:{842 - y - size:.1f}pt;font-size:{size}pt;'
            f'font-weight:{700 if "Bold" in font else 400}">{escape(text)}</span>'
            for x, y, font, size, text in page
        ) + "</section>"
        for page in words
    )  # fmt: skip
    css = "@page { size: A4; margin: 0 } section { position: relative; height: 297mm; page-break-after: always }"
    css += "span { position: absolute; font-family: L; white-space: pre }"
    html = f"<style>{faces}{css}</style>{body}"
    return lambda: weasyprint.HTML(string=html).write_pdf()


def _processes(ledger: Path, folder: Path) -> list[Line]:
    """Return what a second process brings to a long export."""
    with open_ledger(ledger) as reader:
        names = [name for (name,) in reader.db.execute("SELECT id FROM battery LIMIT ?", (MANY,))]
    issue_passports(ledger, names, passphrase=PASSPHRASE)
    took = {}
    for number in (1, 2):
        target = folder / f"with-{number}"
        took[number] = seconds(lambda t=target, n=number: export_certificates(ledger, names, target=t, processes=n))
    return [
        Line(f"{len(names)} certificates, one process", f"{len(names) / took[1]:,.0f} a second"),
        Line(
            f"{len(names)} certificates, two processes",
            f"{took[1] / took[2]:.2f} x ({len(names) / took[2]:,.0f} a second)",
        ),
        *_verified(folder / "with-1"),
    ]


def _verified(certificates: Path) -> list[Line]:
    """Return what a second process brings to a folder of certificates that is verified."""
    own, took = verifying_many.cores, {}
    for number in (1, 2):
        verifying_many.cores = lambda number=number: number
        took[number] = seconds(lambda: verify_evidence([certificates]))
    verifying_many.cores = own
    count = sum(1 for _ in certificates.glob("*.pdf"))
    return [
        Line(f"{count} certificates verified, one process", f"{count / took[1]:,.0f} a second"),
        Line(
            f"{count} certificates verified, two processes",
            f"{took[1] / took[2]:.2f} x ({count / took[2]:,.0f} a second)",
        ),
    ]


def _maker(folder: Path, ledger: Path, name: str) -> Callable[[], bytes]:
    """Return the making of one battery's certificate from its signed document, which is at hand."""
    (file,) = export_certificates(ledger, [name], target=folder / "p.json", form="json")
    carried = file.read_bytes()
    return lambda: certificate_of(canonical.parse(carried), carried, language="en")


def _prove(data: bytes) -> None:
    """Make a certificate's pages again and compare them."""
    contents = read_certificate(data)
    document = canonical.parse(contents.credential)
    check = check_print(data, contents, lambda **how: certificate_of(document, contents.credential, **how))
    assert check.reason == "ok", check.detail


def _words(ledger: Path, names: list[str], folder: Path) -> list[list[tuple]]:
    """Record what a certificate writes, page by page: (x, y, font, size, text)."""
    pages: list[list[tuple]] = [[]]
    draw, page = TaggedCanvas.draw_runs, TaggedCanvas.showPage

    def record(canvas, runs, x, y, size):
        runs = list(runs)
        pages[-1] += [(x, y, piece.font, size, piece.text) for piece in runs]
        draw(canvas, runs, x, y, size)

    def show(canvas):
        pages.append([])
        page(canvas)

    TaggedCanvas.draw_runs, TaggedCanvas.showPage = record, show
    try:
        export_certificates(ledger, names, target=folder / "one.pdf")
    finally:
        TaggedCanvas.draw_runs, TaggedCanvas.showPage = draw, page
    words = [page for page in pages if page]
    assert len(words) == 2, "the words were not recorded"
    # Fonts of its own, so that it has no part in what ours keep from one certificate to the next.
    for name in {font for page in words for _, _, font, _, _ in page}:
        pdfmetrics.registerFont(TTFont(f"Bare-{name}", str(resource("fonts", f"{name}.ttf"))))
    return [[(x, y, f"Bare-{font}", size, text) for x, y, font, size, text in page] for page in words]


def _bare(words: list[list[tuple]]) -> bytes:
    """Make pages of the same words and a code in the same fonts with reportlab: no tags, archive, charts or data."""
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4, invariant=1, pageCompression=1, initialFontName=words[0][0][2])
    for page in words:
        for x, y, font, size, text in page:
            canvas.setFont(font, size)
            canvas.drawString(x, y, text)
        if page is words[0]:
            _bare_code(canvas)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def _bare_code(canvas: Canvas) -> None:
    """Draw a code as wide as a certificate's, as one path of dark runs."""
    path = canvas.beginPath()
    matrix = segno.make_qr("https://id.gs1.org/01/09524000001023/21/ESS-10-00007", error="m", boost_error=False).matrix
    for row, modules in enumerate(matrix):
        for run in re.finditer(b"\1+", bytes(modules)):
            path.rect(440 + run.start() * 2.7, 190 - row * 2.7, len(run[0]) * 2.7, 2.7)
    canvas.drawPath(path, stroke=0, fill=1)
