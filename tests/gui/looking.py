"""What one can read, reach and press in a window: asked by the tests that walk all views and dialogs."""

from __future__ import annotations

import itertools
import re
from collections import Counter

from PySide6.QtCore import QPoint, QRect, Qt, SignalInstance
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QListWidget,
    QPushButton,
    QScrollArea,
    QTableView,
    QTabWidget,
    QWidget,
)

from passport_app.gui.actions import VIEWS
from passport_app.gui.charts.graph_paint import words_of

CONTROLS = (QAbstractButton, QLineEdit, QComboBox, QAbstractSpinBox, QTableView, QListWidget)


def texts_of(window):
    """Every text of a window: of labels, buttons, fields, choices, tabs, lists, tables, tips, names read out, acts."""
    yield window.windowTitle()
    for widget in window.findChildren(QWidget):
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.statusTip())
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        if isinstance(widget, QAbstractSpinBox):
            yield widget.text()
        if isinstance(widget, QComboBox):
            yield from (widget.itemText(n) for n in range(widget.count()))
        if isinstance(widget, QTabWidget):
            yield from (widget.tabText(n) for n in range(widget.count()))
        if isinstance(widget, QListWidget):
            yield from (widget.item(n).text() for n in range(widget.count()))
        if isinstance(widget, QTableView) and widget.model() is not None:
            yield from cells_of(widget.model())
    for action in window.findChildren(QAction):
        yield from (action.text(), action.statusTip())


def tour(shell, settled, rows=1):
    """Show every view, each of its tabs, and its first things; yield each line that is read there, with the view."""
    for name in VIEWS:
        shell.show_view(name)
        settled()
        view, said = shell.current(), []
        for number in range(view.tabs.count() if name == "compliance" else 0):
            view.tabs.setCurrentIndex(number)
            settled()
            said += texts_of(shell)
        if name == "provenance":
            view.show_thing("EV-72-00021")
            settled()
            said += [words_of(node, "Co") for node in view.way.graph.nodes.values()]
        for row in range(rows if hasattr(view, "choose_row") else 0):
            view.choose_row(row)
            settled()
            said += texts_of(shell)
        said += texts_of(shell)
        yield from ((line, name) for text in said for line in (text or "").split("\n"))


def cells_of(model):
    for column in range(model.columnCount()):
        yield str(model.headerData(column, Qt.Orientation.Horizontal))
        yield from (str(model.index(row, column).data()) for row in range(min(model.rowCount(), 50)))


def controls(window):
    """The controls that are seen now, without the parts that Qt makes of them itself."""
    for widget in window.findChildren(QWidget):
        inside = isinstance(widget.parent(), QComboBox | QAbstractSpinBox | QListView | QLineEdit)
        ours = isinstance(widget, CONTROLS) and not widget.objectName().startswith("qt_")
        if ours and not inside and widget.isVisibleTo(window) and widget.window() is window.window():
            yield widget


def name_of(widget):
    """The name that a screen reader says."""
    if widget.accessibleName():
        return widget.accessibleName()
    labels = [label for label in widget.parentWidget().findChildren(QLabel) if label.buddy() is widget]
    if labels or isinstance(widget, QComboBox | QLineEdit | QAbstractSpinBox):  # Qt gives what is in it for its name
        # and finds a label only beside the field, of the same parent
        return next((bare(label.text()) for label in labels if label.parent() is widget.parent()), "")
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def bare(text):
    """A text without the mark of its letter."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def unnamed(window):
    """Controls that a screen reader could not name."""
    return [
        f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        for widget in controls(window)
        if not re.search(r"\w", name_of(widget)) and type(widget).__name__ not in ("QToolButton", "QTabBar")
    ]


def named_alike(window):
    """Names that several controls have, which nobody can tell apart who does not see them; lines of a grid may."""
    seen = Counter(name_of(widget) for widget in controls(window) if not _in_a_grid(widget) and name_of(widget))
    return [name for name, number in seen.items() if number > 1]


def _in_a_grid(widget):
    while widget is not None:
        if hasattr(widget, "lines") and hasattr(widget, "add_line"):
            return True
        widget = widget.parentWidget()
    return False


def mnemonics(window):
    """The texts that each letter reaches together with Alt, of what is seen now."""
    reached = {}
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window):
            continue
        texts = []
        if isinstance(widget, QAbstractButton) or (isinstance(widget, QLabel) and widget.buddy() is not None):
            texts = [widget.text()]
        elif isinstance(widget, QTabWidget):
            texts = [widget.tabText(n) for n in range(widget.count())]
        for text in texts:
            if found := re.search(r"&([^&\s])", text.replace("&&", "")):
                reached.setdefault(found[1].casefold(), []).append(text)
    return reached


def clashes(window):
    """The texts that one letter reaches together."""
    return [" / ".join(texts) for texts in mnemonics(window).values() if len(texts) > 1]


def tab_order(window):
    """What Tab goes to, one after the other, from the first to the first again."""
    order = []
    here = QApplication.focusWidget()
    for _ in range(300):
        QTest.keyClick(here or window, Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if here is None or here in order:
            return order, here
        order.append(here)
    return order, here


def out_of_reach(window):
    """Controls that can be used and that Tab never comes to, and where Tab goes back up the window."""
    order, end = tab_order(window)
    faults = [] if order and end is order[0] else [f"Tab is caught by {_told(end)}"]
    reached = {widget.focusProxy() or widget for widget in order} | set(order)
    for widget in controls(window):
        usable = widget.isEnabled() and not (isinstance(widget, QTableView) and widget.model() is None)
        if usable and not {widget, widget.focusProxy() or widget} & reached:
            faults.append(f"Tab does not reach {_told(widget)}")
    at = _beginning(order, window)
    ring = order[at:] + order[:at]
    for a, b in itertools.pairwise(ring):
        scrolled = _scroller_of(a) is not _scroller_of(b)  # then each is seen within what scrolls it when it is come to
        place_a, place_b = _place(a, window, seen=scrolled), _place(b, window, seen=scrolled)
        if place_b.bottom() < place_a.top() and place_b.left() < place_a.right():
            faults.append(f"Tab goes up from {_told(a)} to {_told(b)}")
    return faults


def _beginning(order, window):
    """Where the round begins: after the buttons below, or else at the top."""
    foot = [getattr(window, name, None) for name in ("close_button", "act_button")]
    below = [at for at, widget in enumerate(order) if widget in foot]
    if below:
        return max(below) + 1
    tops = [(_place(w, window).top() // 12, _place(w, window).left()) for w in order]
    return tops.index(min(tops)) if tops else 0


def _place(widget, window, *, seen=False):
    """Where a widget is; `seen`: where it is seen when it has the focus, for what scrolls moves it into its view."""
    place, area = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()), _scroller_of(widget)
    if seen and area is not None:
        view = QRect(area.viewport().mapTo(window, QPoint(0, 0)), area.viewport().size())
        place.moveBottom(min(place.bottom(), view.bottom()))
        place.moveTop(max(place.top(), view.top()))
    return place


def _scroller_of(widget):
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def _told(widget):
    if widget is None:
        return "nothing"
    return f"{type(widget).__name__} “{name_of(widget) or getattr(widget, 'text', str)()}”"


def hidden_by_names(window):
    """What of Qt's own an attribute hides: whoever calls `size()` calls a spin box then, and the window crashes."""
    own = [name for name, value in vars(window).items() if not isinstance(value, SignalInstance)]
    return [f"{name} hides what Qt calls so" for name in own if hasattr(QDialog, name)]


def default_is_wrong(dialog):
    """What is wrong with the button that Enter presses: the act, and where nothing is left to do, closing."""
    act, close = getattr(dialog, "act_button", None), getattr(dialog, "close_button", None)
    if act is None:
        return []
    default = [b for b in dialog.findChildren(QPushButton) if b.isDefault() and b.isVisibleTo(dialog)]
    if isinstance(QApplication.focusWidget(), QPushButton):
        return []  # a button that one has gone to is pressed by Enter
    right = act if act.isVisibleTo(dialog) else close
    return [] if default == [right] else [f"Enter presses {[b.text() for b in default]}, not {right.text()}"]


def begins_wrong(dialog):
    """What is wrong with where the cursor stands at first: on a button where there is something to fill in."""
    here = QApplication.focusWidget()
    if here is None or not dialog.isAncestorOf(here):
        return ["nothing has the cursor"]
    fields = [w for w in controls(dialog) if isinstance(w, QLineEdit | QComboBox | QAbstractSpinBox) and w.isEnabled()]
    return [f"begins on {_told(here)}"] if fields and isinstance(here, QPushButton) else []


def stays_on_escape(dialog: QDialog):
    """Whether a dialog is still there after Escape."""
    here = QApplication.focusWidget()
    QTest.keyClick(here if here is not None and dialog.isAncestorOf(here) else dialog, Qt.Key.Key_Escape)
    return dialog.isVisible()
