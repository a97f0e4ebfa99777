"""The first page: what battery this is, its recycled shares, the grams behind them, how to check it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from passport_app.certificate import style
from passport_app.certificate.charts import draw_bar, draw_sign
from passport_app.certificate.content import Content
from passport_app.certificate.fonts import BOLD, REGULAR, width
from passport_app.certificate.look import look_of
from passport_app.certificate.page_frame import NOTICE, draw_notice
from passport_app.certificate.qr import draw_qr
from passport_app.certificate.sheet import Check, ShareRow
from passport_app.certificate.tagging import TaggedCanvas, element, figure
from passport_app.certificate.writing import Align, heading, paragraph, rule, write

_RIGHT = style.WIDTH - style.MARGIN
_COLUMNS = 4
_ROW = 14.2
_BAR_AT, _BAR = style.MARGIN + 122, 262.0
_QR = 112.0
CHECK = 146.0
"""Height of the panel that says how to check."""
_TITLES = ("element", "primary", "pre", "post", "unknown", "counted", "share")
_ENDS = tuple(style.MARGIN + 10 + at for at in (0, 172, 243, 318, 378, 444, 493))
"""Where the columns of the table begin (the first) or end."""


def draw_figures(canvas: TaggedCanvas, content: Content) -> None:
    """Draw everything of the first page but header and footer."""
    if content.notice:
        draw_notice(canvas, content.notice)
    for section in (_identity, _shares, _grams, _method, _check):
        with element(canvas, "Sect"):
            section(canvas, content)


def _identity(canvas: TaggedCanvas, content: Content) -> None:
    top = style.HEIGHT - style.BAND - 24
    # A copy has a strip above, and a little less air.
    draw_identity(canvas, content.identity, top - NOTICE / 2 if content.notice else top)


def draw_identity(canvas: TaggedCanvas, identity: Sequence[tuple[str, str]], top: float) -> float:
    """Draw names with values in four columns, from the first label's baseline down; return where the rule is."""
    step = style.INNER / _COLUMNS
    with element(canvas, "L"):
        for number, (label, value) in enumerate(identity):
            x = style.MARGIN + (number % _COLUMNS) * step
            y = top - (number // _COLUMNS) * 27
            with element(canvas, "LI"):
                with element(canvas, "Lbl"):
                    write(canvas, label, x, y, REGULAR, 7, style.QUIET, room=step - 10)
                with element(canvas, "LBody"):
                    write(canvas, value, x, y - 11, BOLD, 9.2, style.INK, room=step - 10)
    foot = top - 27 * ((len(identity) + _COLUMNS - 1) // _COLUMNS) + 7
    rule(canvas, foot)
    return foot


def _shares(canvas: TaggedCanvas, content: Content) -> None:
    heading(canvas, content.texts["shares"]["heading"], 612.0, room=250)
    draw_shares(canvas, content.shares, content.texts["shares"], 612.0)


def draw_shares(canvas: TaggedCanvas, rows: Sequence[ShareRow], words: Mapping[str, Any], top: float) -> float:
    """Draw note, legend and bars beneath a heading at `top`; return how low they reach."""
    write(canvas, words["note"], style.MARGIN, top - 13, REGULAR, 7, style.QUIET, room=style.INNER)
    _legend(canvas, words, top)
    for number, row in enumerate(rows):
        with element(canvas, "Div"):
            _share(canvas, row, top - 57 - number * 46)
    return top - 57 - (len(rows) - 1) * 46


def _legend(canvas: TaggedCanvas, words: Mapping[str, Any], y: float) -> None:
    x = _RIGHT
    for key, colour in (("rest", style.EMPTY), ("pre", style.LEAF), ("post", style.GREEN)):
        x -= write(canvas, words[key], x, y, REGULAR, 7.5, style.QUIET, room=110, align="right") + 11
        canvas.setFillColor(colour)
        canvas.roundRect(x, y - 1.2, 7.5, 7.5, 1.5, stroke=0, fill=1)
        x -= 12


def _share(canvas: TaggedCanvas, row: ShareRow, y: float) -> None:
    """Draw one metal; y is the foot of its tile."""
    computed = row.status == "computed"
    canvas.setFillColor(look_of(canvas).accent if computed else style.EMPTY)
    canvas.roundRect(style.MARGIN, y, 30, 30, 4, stroke=0, fill=1)
    canvas.setFillColor(style.WHITE if computed else style.QUIET)
    canvas.setFont(BOLD, 13.5)
    canvas.drawCentredString(style.MARGIN + 15, y + 10.3, row.symbol)
    write(canvas, row.name, style.MARGIN + 40, y + 11, BOLD, 10, style.INK if computed else style.QUIET, room=76)
    said = "; ".join((f"{row.name}: {row.percent}", *(marker.label for marker in row.markers)))
    with figure(canvas, said, (_BAR_AT, y - 1.5, _BAR_AT + _BAR, y + 31)):
        draw_bar(canvas, row, _BAR_AT, y + 7.5, _BAR)
    room = _RIGHT - _BAR_AT - _BAR - 10
    if computed:
        write(canvas, row.percent, _RIGHT, y + 17, BOLD, 19, look_of(canvas).accent, room=room, align="right")
    else:
        write(canvas, row.percent, _RIGHT, y + 17, BOLD, 10.5, style.QUIET, room=room, align="right")
    for number, (kind, words) in enumerate(row.verdicts[:2]):
        line = y + 7 - number * 9
        ink = {"met": style.GREEN, "not_met": style.AMBER}.get(kind, style.QUIET)
        font = REGULAR if kind == "plain" else BOLD
        wide = write(canvas, words, _RIGHT, line, font, 7, ink, room=room - 10, align="right")
        draw_sign(canvas, kind, _RIGHT - wide - 9, line - 0.4, 5.6)


def _grams(canvas: TaggedCanvas, content: Content) -> None:
    words, top = content.texts["table"], 384.0
    heading(canvas, words["heading"], top)
    y = top - 24
    with element(canvas, "Table"):
        canvas.setFillColor(look_of(canvas).accent)
        canvas.roundRect(style.MARGIN, y - 4.6, style.INNER, 15.5, 2.5, stroke=0, fill=1)
        with element(canvas, "TR"):
            for number, title in enumerate(_TITLES):
                align, room = _placed(number)
                with element(canvas, "TH", scope="Column"):
                    write(canvas, words[title], _ENDS[number], y, BOLD, 7.4, style.WHITE, room=room, align=align)
        for number, row in enumerate(content.grams):
            y -= _ROW
            if number % 2:
                canvas.setFillColor(style.PALE)
                canvas.rect(style.MARGIN, y - 4.2, style.INNER, _ROW, stroke=0, fill=1)
            with element(canvas, "TR"):
                _grams_row(canvas, row, y)
    write(canvas, words["note"], style.MARGIN, y - 13, REGULAR, 7, style.QUIET, room=style.INNER)


def _grams_row(canvas: TaggedCanvas, row: tuple[str, ...], y: float) -> None:
    for column, text in enumerate(row):
        font = BOLD if column in (0, 6) else REGULAR
        align, room = _placed(column)
        with element(canvas, "TD") if column else element(canvas, "TH", scope="Row"):
            write(canvas, text, _ENDS[column], y, font, 7.8, style.INK, room=room, align=align)


def _placed(column: int) -> tuple[Align, float]:
    """Return how a column of the table is set, and how wide a text of it may be."""
    return ("right", 70.0) if column else ("left", 100.0)


def _method(canvas: TaggedCanvas, content: Content) -> None:
    words, room = content.texts["method"], 158.0
    heading(canvas, words["heading"], 180, room=room)
    paragraph(canvas, content.method, style.MARGIN, 165, room, size=7.4, most=11)


def _check(canvas: TaggedCanvas, content: Content) -> None:
    steps = Check(content.texts["check"]["heading"], content.checks, content.identifier)
    draw_check(canvas, steps, style.MARGIN + 176.0, 52.0)


def draw_check(canvas: TaggedCanvas, check: Check, left: float, foot: float, high: float = CHECK) -> None:
    """Draw the panel that says how to check, with the code, from `left` to the right margin."""
    side = _QR if high == CHECK else high - 20
    canvas.setFillColor(style.PALE)
    canvas.roundRect(left, foot, _RIGHT - left, high, 6, stroke=0, fill=1)
    room = _RIGHT - left - side - 36
    heading(canvas, check.heading, foot + high - 18, x=left + 14, room=room)
    y = foot + high - 34
    indent = width("0", BOLD, 7.4) + 5
    with element(canvas, "L", numbering="Decimal"):
        for number, text in enumerate(check.steps, start=1):
            with element(canvas, "LI"):
                with element(canvas, "Lbl"):
                    write(canvas, f"{number}", left + 14, y, BOLD, 7.4, style.GREEN, room=10)
                with element(canvas, "LBody"):
                    y = paragraph(canvas, text, left + 14 + indent, y, room - 10, size=7.4, most=6) - 3
    draw_qr(canvas, check.code, _RIGHT - side - 12, foot + (high - side) / 2, side)
