"""Days and times as the window writes them: by the user's locale, the year in four digits; the book keeps ISO 8601.

English names the month, for 3/1 and 1/3 are two days to two readers. Whatever leaves the window stays ISO 8601: what
is copied, saved, signed, and printed by the command line.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from PySide6.QtCore import QDate, QLocale

_DAY = r"\d{4}-\d{2}-\d{2}"
_TIME = r"\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?"
_ZONE = r"Z|UTC|[+-]\d{2}:\d{2}"
_WRITTEN = re.compile(rf"(?P<day>{_DAY})(?:[T ](?P<clock>{_TIME}) ?(?P<zone>{_ZONE})?)?")
_WITHIN = re.compile(rf"(?<![\w\"“„«/:.+-]){_WRITTEN.pattern}(?![\w\"”“»/:+-]|\.\w)")
"""A day or time on its own within a text: not a part of a name, an address or a file, nor quoted."""
SHOWN_CLOCK = re.compile(rf"(?P<day>.+?)[ T,]+(?P<clock>\d{{1,2}}:\d{{2}}(?::\d{{2}})?)(?: ?(?P<zone>{_ZONE}))?", re.I)
_NAMED = re.compile(r"(\d{1,2})\.?[ ]([^\W\d]{3,})\.?[ ](\d{4})")


def pattern() -> str:
    """Return how a day is written in the language in force, as Qt's patterns say it."""
    return _pattern(QLocale().name())


@lru_cache(maxsize=16)
def _pattern(name: str) -> str:
    short = QLocale(name).dateFormat(QLocale.FormatType.ShortFormat)
    if name.startswith(("en", "C")):
        return "d MMM yyyy"
    for letter, full in (("d+", "dd"), ("M+", "MM"), ("y+", "yyyy")):
        short = re.sub(letter, full, short)
    return short


def day(text: str | date | None) -> str:
    """Return a day or time of the book as the window writes it; what is neither stays as it is, none is empty."""
    if not text:
        return ""
    return _shown(str(text), QLocale().name())


@lru_cache(maxsize=8192)
def _shown(text: str, name: str) -> str:
    found = _WRITTEN.fullmatch(text)
    known = QDate.fromString(found["day"], "yyyy-MM-dd") if found else QDate()
    if found is None or not known.isValid():
        return text
    words = [QLocale(name).toString(known, _pattern(name))]
    if clock := found["clock"]:
        clock = clock.split(".")[0]
        words.append(clock[:5] if clock.endswith(":00") and len(clock) > 5 else clock)
    if zone := found["zone"]:
        words.append("UTC" if zone == "Z" else zone)
    return " ".join(words)


def month(text: str) -> str:
    """Return a month of the book, `2027-01`, as the window writes it; a year, or what is neither, stays as it is."""
    first = QDate.fromString(f"{text}-01", "yyyy-MM-dd")
    return QLocale().toString(first, re.sub(r"d+\W?", "", pattern())) if first.isValid() else text


def within(text: str) -> str:
    """Return a text with the days and times in it as the window writes them."""
    return _WITHIN.sub(lambda found: day(found[0]), text)


def written(text: str) -> str:
    """Return a day or time that the window wrote as the book has it; any other text as it is."""
    iso = read(text) or read_time(text)
    return iso if iso and day(iso) == text else text


def read(text: str) -> str:
    """Return the ISO 8601 day that a typed text is, in the form of the language in force or in ISO; empty for none."""
    text = " ".join(text.split())
    if re.fullmatch(_DAY, text):
        return text if QDate.fromString(text, "yyyy-MM-dd").isValid() else ""
    if named := _NAMED.fullmatch(text):
        return _iso(named[3], _month(named[2]), named[1])
    order = re.findall(r"d+|M+|y+", pattern())
    parts = re.fullmatch(r"(\d{1,4})([./-])(\d{1,2})\2(\d{1,4})", text)
    if "MMM" in order or parts is None:
        return ""
    of = dict(zip(order, (parts[1], parts[3], parts[4]), strict=True))
    return _iso(of["yyyy"], int(of["MM"]), of["dd"])


def _iso(year: str, month: int, of_month: str) -> str:
    made = QDate(int(year), month, int(of_month))
    return made.toString("yyyy-MM-dd") if len(year) == 4 and len(of_month) < 3 and made.isValid() else ""


def _month(word: str) -> int:
    """Return the month that a word or its beginning is the name of, 0 where it is none or could be two."""
    word, here = word.casefold(), QLocale()
    kinds = (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat)
    names = {month: [here.monthName(month, kind).casefold().rstrip(".") for kind in kinds] for month in range(1, 13)}
    found = [month for month in names if word in names[month]] or [m for m in names if names[m][1].startswith(word)]
    return found[0] if len(found) == 1 else 0


def read_time(text: str, *, here: bool = True) -> str:
    """Return the ISO 8601 time that a typed text is; without an offset it is of `here`, else UTC; empty for none."""
    from datetime import datetime

    found = SHOWN_CLOCK.fullmatch(" ".join(text.split()))
    iso = read(found["day"]) if found else ""
    if found is None or not iso:
        return ""
    zone = (found["zone"] or ("" if here else "Z")).upper().replace("UTC", "Z")
    try:
        made = datetime.fromisoformat(f"{iso}T{found['clock'].zfill(5)}{zone}")
        made = made if zone else made.astimezone()
    except (ValueError, OverflowError):  # the second at either end of the years 1 to 9999
        return ""
    return made.isoformat(timespec="seconds").replace("+00:00", "Z" if zone == "Z" else "+00:00")


def either(text: str) -> tuple[str, ...]:
    """Return the days, in ISO 8601, that a text of three numbers could mean; in English 3/1 is two."""
    parts = re.fullmatch(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})", text.strip())
    if parts is None:
        return ()
    found = (_iso(parts[3], int(parts[2]), parts[1]), _iso(parts[3], int(parts[1]), parts[2]))
    return tuple(dict.fromkeys(iso for iso in found if iso))
