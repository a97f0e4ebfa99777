"""The first page: what battery this is, its recycled shares, the grams behind them, how to check it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from passport_app.certificate import style
from passport_app.certificate.charts import draw_bar, draw_sign
from passport_app.certificate.content import Content
from passport_app.certificate.fonts import BOLD, REGULAR, width, wrap
from passport_app.certificate.look import look_of
from passport_app.certificate.page_frame import draw_notice, notice_height
from passport_app.certificate.qr import draw_qr
from passport_app.certificate.sheet import Check, Section, ShareRow, Words
from passport_app.certificate.tagging import TaggedCanvas, element, figure
from passport_app.certificate.writing import LEADING, Align, heading, paragraph, rule, write, write_in

_RIGHT = style.WIDTH - style.MARGIN
_COLUMNS = 4
_BAR_AT, _BAR = style.MARGIN + 122, 262.0
_NOTE = 7.2
_STEP, _ROW, _CHECK = 46.0, 14.2, 148.0
"""Least height of a metal, of a row, of the panel that says how to check."""
_FOOT, _CHECK_AT, _METHOD = 52.0, style.MARGIN + 176.0, 160.0
"""Where that panel stands, and how wide the method beside it is."""
_SMALL, _MOST = 7.6, 8
_TITLES = ("element", "primary", "pre", "post", "unknown", "counted", "share")
_ENDS = tuple(style.MARGIN + 10 + at for at in (0, 172, 243, 318, 378, 444, 493))
"""Where the columns of the table begin (the first) or end."""


class _Air(NamedTuple):
    """How the height of the page is divided: what few rows leave is given to all parts of it."""

    step: float
    row: float
    gap: float
    check: float
    """0 where that panel finds no room."""


_DENSER = _Air(8.0, 2.2, 8.0, 0.0)
"""How much of each may be taken where names are long."""


def draw_figures(canvas: TaggedCanvas, content: Content) -> tuple[Section, ...]:
    """Draw everything of the first page but header and footer; return what found no room on it, for the next."""
    top = style.HEIGHT - style.BAND - 24
    if content.notice:
        draw_notice(canvas, content.notice)
        top -= notice_height(content.notice) - 4
    with element(canvas, "Sect"):
        y = draw_identity(canvas, content.identity, top)
    air = _air(content, y)
    with element(canvas, "Sect"):
        y = _shares(canvas, content, y - 24 - air.gap, air)
    with element(canvas, "Sect"):
        _grams(canvas, content, y - 33 - air.gap, air)
    if not air.check:
        words = content.texts["method"]["heading"]
        return Section(words, (Words(content.method),)), Section("", (_check_of(content),))
    with element(canvas, "Sect"):
        _method(canvas, content, air)
    with element(canvas, "Sect"):
        draw_check(canvas, _check_of(content), _CHECK_AT, _FOOT, air.check)
    return ()


def _air(content: Content, y: float) -> _Air:
    """Return how the page is divided whose first part ends at y."""
    shares, rows = max(1, len(content.shares)), max(1, len(content.grams))
    check = check_height(_check_of(content), _CHECK_AT)
    check = max(_CHECK, check, 40 + len(wrap(content.method, REGULAR, _SMALL, _METHOD)) * _SMALL * LEADING)
    notes = _note_height(content.texts["shares"]["note"]) + _note_height(content.texts["table"]["note"])
    least = 24 + 48 + (shares - 1) * _STEP + 33 + 24 + rows * _ROW + 4 + notes + 16
    left = y - least - _FOOT - check
    if left < 0:
        step = max(-_DENSER.step, left / shares)
        gap = max(-_DENSER.gap, min(0.0, left - step * shares) / 2)
        row = max(-_DENSER.row, min(0.0, left - step * shares - gap * 2) / rows)
        fits = left >= step * shares + gap * 2 + row * rows - 0.5
        return _Air(_STEP + step, _ROW + row, gap, check if fits else 0.0)
    step = min(11.0, left * 0.45 / shares)
    row = min(3.4, left * 0.25 / rows)
    left -= step * shares + row * rows
    gap = min(13.0, left * 0.6 / 3)
    return _Air(_STEP + step, _ROW + row, gap, check + min(30.0, left - 3 * gap))


def _note_height(text: str) -> float:
    return len(wrap(text, REGULAR, _NOTE, style.INNER, 3)) * _NOTE * LEADING


def draw_identity(canvas: TaggedCanvas, identity: Sequence[tuple[str, str]], top: float) -> float:
    """Draw names with values in four columns, from the first label's baseline down; return where the rule is."""
    step = style.INNER / _COLUMNS
    y = top
    with element(canvas, "Table"):
        for start in range(0, len(identity), _COLUMNS):
            low = y - 11
            for column, (label, value) in enumerate(identity[start : start + _COLUMNS]):
                x = style.MARGIN + column * step
                with element(canvas, "TR"):
                    with element(canvas, "TH", scope="Row"):
                        write(canvas, label, x, y, REGULAR, 7.2, style.QUIET, room=step - 10)
                    with element(canvas, "TD"):
                        low = min(low, write_in(canvas, value, x, y - 11.4, BOLD, 9.2, room=step - 12, most=3))
            y = low - 16
    rule(canvas, y + 7)
    return y + 7


def _shares(canvas: TaggedCanvas, content: Content, y: float, air: _Air) -> float:
    heading(canvas, content.texts["shares"]["heading"], y, room=250)
    return draw_shares(canvas, content.shares, content.texts["shares"], y, air.step)


def draw_shares(
    canvas: TaggedCanvas, rows: Sequence[ShareRow], words: Mapping[str, Any], top: float, step: float = _STEP
) -> float:
    """Draw note, legend and bars beneath a heading at `top`; return how low they reach."""
    _legend(canvas, words, top)
    y = paragraph(canvas, words["note"], style.MARGIN, top - 14, style.INNER, size=_NOTE, colour=style.QUIET, most=3)
    y -= 34
    for row in rows:
        with element(canvas, "Div"):
            _share(canvas, row, words, y)
        y -= step
    return y + step


def _legend(canvas: TaggedCanvas, words: Mapping[str, Any], y: float) -> None:
    x = _RIGHT
    for key, colour in (("rest", style.EMPTY), ("pre", style.LEAF), ("post", style.GREEN)):
        x -= write(canvas, words[key], x, y, REGULAR, 7.5, style.QUIET, room=110, align="right") + 11
        canvas.setFillColor(colour)
        canvas.roundRect(x, y - 1.2, 7.5, 7.5, 1.5, stroke=0, fill=1)
        x -= 12


def _share(canvas: TaggedCanvas, row: ShareRow, words: Mapping[str, Any], y: float) -> None:
    """Draw one metal; y is the foot of its tile."""
    computed = row.status == "computed"
    canvas.setFillColor(look_of(canvas).accent if computed else style.EMPTY)
    canvas.roundRect(style.MARGIN, y, 30, 30, 4, stroke=0, fill=1)
    canvas.setFillColor(style.WHITE if computed else style.QUIET)
    canvas.setFont(BOLD, 13.5)
    canvas.drawCentredString(style.MARGIN + 15, y + 10.3, row.symbol)
    write(canvas, row.name, style.MARGIN + 40, y + 11, BOLD, 10, style.INK if computed else style.QUIET, room=76)
    with figure(canvas, _told(row, words), (_BAR_AT, y - 1.5, _BAR_AT + _BAR, y + 31)):
        draw_bar(canvas, row, _BAR_AT, y + 7.5, _BAR)
    room = _RIGHT - _BAR_AT - _BAR - 10
    if computed:
        write(canvas, row.percent, _RIGHT, y + 17, BOLD, 19, look_of(canvas).accent, room=room, align="right")
    else:
        write(canvas, row.percent, _RIGHT, y + 17, BOLD, 10.5, style.QUIET, room=room, align="right")
    for number, (kind, said) in enumerate(row.verdicts[:2]):
        line = y + 7 - number * 9.2
        ink = {"met": style.GREEN, "not_met": style.AMBER}.get(kind, style.QUIET)
        font = REGULAR if kind == "plain" else BOLD
        wide = write(canvas, said, _RIGHT, line, font, 7.2, ink, room=room - 10, align="right")
        draw_sign(canvas, kind, _RIGHT - wide - 9, line - 0.4, 5.6)


def _told(row: ShareRow, words: Mapping[str, Any]) -> str:
    """Return what a metal's bar shows, in sentences, for those who do not see it."""
    said = [words[f"alt_{row.status}"].format(metal=row.name, percent=row.percent)]
    if row.markers and row.status == "computed":
        said.append(words["alt_minima"].format(minima="; ".join(marker.label for marker in row.markers)))
    return " ".join(said)


def _grams(canvas: TaggedCanvas, content: Content, top: float, air: _Air) -> None:
    words = content.texts["table"]
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
        y -= max(0.0, air.row - _ROW) / 2
        for number, row in enumerate(content.grams):
            y -= air.row
            if number % 2:
                canvas.setFillColor(style.PALE)
                canvas.rect(style.MARGIN, y - 4.2 - (air.row - _ROW) / 2, style.INNER, air.row, stroke=0, fill=1)
            with element(canvas, "TR"):
                _grams_row(canvas, row, y)
    paragraph(canvas, words["note"], style.MARGIN, y - 15, style.INNER, size=_NOTE, colour=style.QUIET, most=3)


def _grams_row(canvas: TaggedCanvas, row: tuple[str, ...], y: float) -> None:
    for column, text in enumerate(row):
        font = BOLD if column in (0, 6) else REGULAR
        align, room = _placed(column)
        ink = style.INK if column == 0 or text.strip("0.,") else style.QUIET
        with element(canvas, "TD") if column else element(canvas, "TH", scope="Row"):
            write(canvas, text, _ENDS[column], y, font, 7.9, ink, room=room, align=align)


def _placed(column: int) -> tuple[Align, float]:
    """Return how a column of the table is set, and how wide a text of it may be."""
    return ("right", 70.0) if column else ("left", 108.0)


def _method(canvas: TaggedCanvas, content: Content, air: _Air) -> None:
    y = _FOOT + air.check - 20
    heading(canvas, content.texts["method"]["heading"], y, room=_METHOD)
    paragraph(canvas, content.method, style.MARGIN, y - 17, _METHOD, size=_SMALL, most=14)


def _check_of(content: Content) -> Check:
    words = content.texts["check"]
    return Check(words["heading"], content.checks, content.identifier, words["alt"].format(text=content.identifier))


def check_height(check: Check, left: float) -> float:
    """Return how high the panel must be that says how to check, from `left` to the right margin."""
    high = 0.0
    for _ in range(2):  # what is higher has a larger code, and less room for words
        room = _steps_room(left, _side(high))
        lines = sum(len(wrap(text, REGULAR, _SMALL, room, _MOST)) for text in check.steps)
        high = max(118.0, high, 46 + lines * _SMALL * LEADING + len(check.steps) * 3.4)
    return high


def _side(high: float) -> float:
    return min(max(high, 118.0) - 22, 122.0)


def _steps_room(left: float, side: float) -> float:
    return float(_RIGHT - left - side - 34 - 10)


def draw_check(canvas: TaggedCanvas, check: Check, left: float, foot: float, high: float) -> None:
    """Draw the panel that says how to check, with the code, from `left` to the right margin."""
    side = _side(high)
    canvas.setFillColor(style.PALE)
    canvas.roundRect(left, foot, _RIGHT - left, high, 6, stroke=0, fill=1)
    room = _steps_room(left, side)
    heading(canvas, check.heading, foot + high - 20, x=left + 14, room=room + 10)
    y = foot + high - 37
    indent = width("0", BOLD, _SMALL) + 5
    with element(canvas, "L", numbering="Decimal"):
        for number, text in enumerate(check.steps, start=1):
            with element(canvas, "LI"):
                with element(canvas, "Lbl"):
                    write(canvas, f"{number}", left + 14, y, BOLD, _SMALL, style.GREEN, room=10)
                with element(canvas, "LBody"):
                    y = paragraph(canvas, text, left + 14 + indent, y, room, size=_SMALL, most=_MOST) - 3.4
    draw_qr(canvas, check.code, check.said, _RIGHT - side - 11, foot + (high - side) / 2, side)
