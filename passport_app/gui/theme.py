"""The look: Fusion with two palettes of our own, one accent, and as little style sheet as will do."""

from __future__ import annotations

import re
from dataclasses import dataclass, fields

from PySide6.QtCore import QByteArray, QSettings, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QStyleFactory

from passport_app.assets import resource
from passport_app.gui.measure import grown

GRID = 8
SCHEMES = ("system", "light", "dark")


@dataclass(frozen=True, slots=True)
class Tones:
    """The colours of a scheme, by what they are for."""

    window: str
    side: str
    base: str
    stripe: str
    text: str
    muted: str
    border: str
    button: str
    accent: str
    accent_hover: str
    accent_text: str
    selected: str
    selected_text: str
    soft: str
    good: str
    bad: str
    warn: str
    warn_soft: str
    bad_soft: str
    grip: str


LIGHT = Tones(
    window="#f5f7f6", side="#eaefec", base="#ffffff", stripe="#f8faf9", text="#1b221e", muted="#5b6862",
    border="#d5ddd8", button="#ffffff", accent="#2f7d5b", accent_hover="#286b4e", accent_text="#ffffff",
    selected="#d5eae0", selected_text="#10261b", soft="#e4f1ea", good="#22704e", bad="#b3261e", warn="#8a5a00",
    warn_soft="#fdf3dc", bad_soft="#fbe9e7", grip="#869189",
)  # fmt: skip
DARK = Tones(
    window="#191d1b", side="#141716", base="#202523", stripe="#242a27", text="#e7ece9", muted="#9fada6",
    border="#39423e", button="#2a312e", accent="#2f7d5b", accent_hover="#388f69", accent_text="#ffffff",
    selected="#28483a", selected_text="#f0f7f3", soft="#22362c", good="#6cc79c", bad="#ff8f85", warn="#e5b864",
    warn_soft="#3a321f", bad_soft="#43272a", grip="#6c7a73",
)  # fmt: skip

_in_force: list[Tones] = [LIGHT]


def tones() -> Tones:
    """Return the colours in force."""
    return _in_force[0]


def colour(name: str) -> QColor:
    """Return a colour of the scheme in force by its name."""
    return QColor(getattr(tones(), name))


def chosen() -> str:
    """Return what the user chose: `system`, `light` or `dark`."""
    value = str(QSettings().value("scheme", "system"))
    return value if value in SCHEMES else "system"


def choose(scheme: str) -> None:
    """Keep the user's choice and put it in force."""
    QSettings().setValue("scheme", scheme)
    apply(scheme)


def application() -> QApplication:
    """Return the application, which is made before anything is shown."""
    app = QApplication.instance()
    assert isinstance(app, QApplication), "the application is made first"
    return app


def apply(scheme: str | None = None) -> None:
    """Put a scheme in force on the whole application."""
    app = application()
    scheme = scheme or chosen()
    asked = "dark" if app.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"
    dark = (asked if scheme == "system" else scheme) == "dark"
    _in_force[0] = DARK if dark else LIGHT
    _icons.clear()
    app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(_palette(tones()))
    app.setStyleSheet(_sheet(tones()))


def _palette(t: Tones) -> QPalette:
    palette, role = QPalette(), QPalette.ColorRole
    colours = {
        role.Window: t.window, role.WindowText: t.text, role.Base: t.base,
        role.AlternateBase: t.stripe, role.Text: t.text, role.Button: t.button,
        role.ButtonText: t.text, role.ToolTipBase: t.base, role.ToolTipText: t.text,
        role.PlaceholderText: t.muted, role.Highlight: t.selected, role.HighlightedText: t.selected_text,
        role.Accent: t.accent, role.Link: t.good, role.LinkVisited: t.good, role.BrightText: t.bad,
        role.Light: t.base, role.Midlight: t.border, role.Mid: t.border, role.Dark: t.border,
    }  # fmt: skip
    for place, value in colours.items():
        palette.setColor(place, QColor(value))
    for place in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(QPalette.ColorGroup.Disabled, place, QColor(t.muted))
    palette.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(t.border))
    return palette


_SHEET = """
QToolTip { color: $text; background: $base; border: 1px solid $border; padding: 4px; }
QMenuBar { background: $side; } QMenuBar::item { padding: 4px 10px; background: transparent; }
QMenuBar::item:selected { background: $selected; color: $selected_text; border-radius: 4px; }
QStatusBar { background: $side; border-top: 1px solid $border; } QStatusBar::item { border: none; }
QPushButton { background: $button; border: 1px solid $border; border-radius: 6px; padding: 6px 14px; }
QPushButton:hover { border-color: $accent; } QPushButton:pressed { background: $soft; }
QPushButton:focus { border: 1px solid $accent; } QPushButton:disabled { color: $muted; background: $window; }
QPushButton[primary="true"] { background: $accent; color: $accent_text; border-color: $accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: $accent_hover; }
QPushButton[primary="true"]:focus { border: 2px solid $text; padding: 5px 13px; }
QPushButton[primary="true"]:disabled { background: $border; border-color: $border; color: $muted; }
QPushButton[chip="true"] { border-radius: 13px; padding: 4px 12px; }
QPushButton[chip="true"]:checked { background: $soft; border-color: $accent; color: $good; font-weight: 600; }
QPushButton[quiet="true"] { border: 1px solid transparent; background: transparent; color: $good; padding: 4px 8px; }
QPushButton[quiet="true"]:hover { background: $soft; } QPushButton[quiet="true"]:focus { border-color: $accent; }
QPushButton[quiet="true"][tone="warn"] { color: $warn; } QPushButton[quiet="true"][tone="muted"] { color: $muted; }
QPushButton[card="true"] { text-align: left; padding: 14px 16px; border-radius: 8px; background: $base; }
QPushButton[card="true"]:hover { border-color: $accent; background: $soft; }
QLineEdit, QComboBox, QDateEdit { background: $base; border: 1px solid $border; border-radius: 6px; padding: 6px 8px;
  selection-background-color: $accent; selection-color: $accent_text; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus { border: 1px solid $accent; }
QPlainTextEdit { background: $base; border: 1px solid $border; border-radius: 6px; padding: 4px; }
QPlainTextEdit:focus { border: 1px solid $accent; }
QLineEdit[fault="true"] { border: 1px solid $bad; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: $opener; }
QComboBox::down-arrow, QDateEdit::down-arrow { image: url("$arrow"); width: $point; height: $point; }
QTableView, QTreeView, QListView { background: $base; alternate-background-color: $stripe; border: 1px solid $border;
  border-radius: 6px; gridline-color: $border; selection-background-color: $selected;
  selection-color: $selected_text; }
QTableView:focus, QTreeView:focus { border: 1px solid $accent; }
QListWidget::item { padding: 5px 6px; } QListWidget::item:focus { border: 1px solid $accent; }
QTreeView::item { padding: 3px 2px; }
QHeaderView { background: $base; border: none; } QTableCornerButton::section { background: $base; border: none; }
QHeaderView::section { background: $base; border: none; border-bottom: 1px solid $border; padding: 5px 8px;
  color: $muted; font-weight: 600; }
QListWidget#navigation { background: $side; border: none; border-right: 1px solid $border; border-radius: 0;
  padding: 8px; outline: none; }
QListWidget#navigation::item { border-radius: 6px; padding: 9px 10px; margin: 1px 0; }
QListWidget#navigation::item:hover { background: $window; }
QListWidget#navigation::item:selected { background: $selected; color: $selected_text; }
QListWidget#navigation::item:focus { border: 1px solid $accent; }
QTableView[frameless="true"] { border: none; }
QCheckBox::indicator { width: $mark; height: $mark; border: 1px solid $muted; border-radius: 4px; background: $base; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url("$check"); }
QCheckBox::indicator:focus { border-color: $accent; }
QTableView::item { padding: 0 6px; }
QTabWidget::pane { border: none; } QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; border: none; border-bottom: 2px solid transparent; padding: 5px 12px;
  margin-bottom: 4px; color: $muted; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; } QTabBar::tab:hover { color: $text; }
QTabBar::tab:focus { color: $good; } QTabBar::scroller { width: 44px; }
QTabBar QToolButton { background: $base; border: 1px solid $border; border-radius: 4px; }
QMenu { background: $base; border: 1px solid $border; padding: 4px; }
QMenu::item { padding: 5px 26px 5px 12px; border-radius: 4px; } QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: $selected; color: $selected_text; } QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QFrame[panel="true"] { background: $base; border: 1px solid $border; border-radius: 8px; }
QFrame[banner="warn"] { background: $warn_soft; border: 1px solid $warn; border-radius: 6px; }
QFrame[banner="bad"] { background: $bad_soft; border: 1px solid $bad; border-radius: 6px; }
QFrame[banner="good"] { background: $soft; border: 1px solid $good; border-radius: 6px; }
QFrame[drop="true"] { background: $base; border: 2px dashed $border; border-radius: 10px; }
QFrame[drop="over"] { background: $soft; border: 2px dashed $accent; border-radius: 10px; }
QLabel[tone="muted"] { color: $muted; } QLabel[tone="good"] { color: $good; }
QLabel[tone="bad"] { color: $bad; } QLabel[tone="warn"] { color: $warn; }
QProgressBar { background: $base; border: 1px solid $border; border-radius: 5px; text-align: center; max-height: 16px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QScrollBar { background: transparent; border: none; margin: 0; } QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; } QScrollBar::handle { background: $grip; border-radius: 4px; margin: 2px; }
QScrollBar::handle:hover { background: $muted; } QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; } QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; } QAbstractScrollArea::corner { border: none; }
QSplitter::handle { background: transparent; } QScrollArea { border: none; background: transparent; }
"""


_SIZES = {"mark": 14, "point": 12, "opener": 24}
"""Of what is ticked, of an arrow, and of what opens a choice: for letters of the usual size."""
_PICTURES = {"arrow": "down", "check": "check"}


def _sheet(t: Tones) -> str:
    values = {field.name: getattr(t, field.name) for field in fields(t)}
    values |= {name: f"{grown(pixels)}px" for name, pixels in _SIZES.items()}
    values |= {name: resource("icons", f"{file}.svg").as_posix() for name, file in _PICTURES.items()}
    return re.sub(r"\$(\w+)", lambda match: values[match[1]], _SHEET)


_icons: dict[tuple[str, str, int], QIcon] = {}


def icon(name: str, tone: str = "text", size: int = 20) -> QIcon:
    """Return one of our line icons in a colour of the scheme in force."""
    size = grown(size)
    key = (name, tone, size)
    if key not in _icons:
        svg = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
        drawing = QSvgRenderer(QByteArray(svg.replace("currentColor", getattr(tones(), tone)).encode()))
        pixmap = QPixmap(size * 2, size * 2)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        drawing.render(painter)
        painter.end()
        pixmap.setDevicePixelRatio(2)
        _icons[key] = QIcon(pixmap)
    return _icons[key]


def title_font(scale: float = 1.5) -> QFont:
    """Return the font of a title."""
    font = QFont(QApplication.font())
    font.setPointSizeF(font.pointSizeF() * scale)
    font.setWeight(QFont.Weight.DemiBold)
    return font


def fixed_font() -> QFont:
    """Return the font of fingerprints and hashes, in letters as large as the others."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPointSizeF(QApplication.font().pointSizeF())
    return font
