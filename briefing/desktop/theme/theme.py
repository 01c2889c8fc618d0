"""The look in force: light, dark or as the system has it, switched while the program runs.

One `Theme` is made at the start and passed to whatever paints. A switch sets the palette and the
style sheet, which repaints every widget, and emits `changed` for what keeps pictures of its own.
"""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QApplication

from briefing.desktop.theme.fonts import interface_font
from briefing.desktop.theme.icons import IconSet
from briefing.desktop.theme.palette import palette_of
from briefing.desktop.theme.style_sheet import style_sheet_of
from briefing.desktop.theme.tokens import REGULAR, Colour, Colours, Tint, TypeSize, read_schemes

if TYPE_CHECKING:
    from PySide6.QtGui import QIcon

    from briefing.desktop.theme.tinted_icons import TintedIcons

Mode = Literal["system", "light", "dark"]
_SCHEMES = {"light": Qt.ColorScheme.Light, "dark": Qt.ColorScheme.Dark}


class Theme(QObject):
    """Colours, fonts and icons as they are now; `changed` tells that the colours are others."""

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        mode: Mode = "system",
        system_is_dark: Callable[[], bool] | None = None,
    ) -> None:
        super().__init__()
        self._application = application
        self._light, self._dark = read_schemes()
        self._icons = IconSet()
        self._fonts: dict[tuple[TypeSize, int, bool], QFont] = {}
        self._system_is_dark = system_is_dark or self._system_scheme_is_dark
        self.mode: Mode = mode
        self.colours: Colours = self._light
        application.setFont(interface_font("body"))
        application.styleHints().colorSchemeChanged.connect(self._follow_system)
        self.set_mode(mode)

    @property
    def is_dark(self) -> bool:
        """Whether the dark colours are in force."""
        return self.colours is self._dark

    def set_mode(self, mode: Mode) -> None:
        """Light, dark, or whatever the system says, now and when it changes its mind."""
        self.mode = mode
        hints = self._application.styleHints()
        if mode == "system":
            hints.unsetColorScheme()
        else:
            hints.setColorScheme(_SCHEMES[mode])
        self._apply()

    def colour(self, name: Colour) -> QColor:
        """The colour called `name` in the scheme in force."""
        return QColor(self.colours.of(name))

    def tint(self, name: Tint) -> tuple[QColor, QColor]:
        """Ground and ink of a chip or tile."""
        ground, ink = self.colours.tints[name]
        return QColor(ground), QColor(ink)

    def font(self, size: TypeSize, weight: int = REGULAR, *, tabular: bool = False) -> QFont:
        """The interface font at a type size; made once for each look."""
        key = (size, weight, tabular)
        if key not in self._fonts:
            self._fonts[key] = interface_font(size, weight, tabular=tabular)
        return self._fonts[key]

    def icon(self, name: str, colour: Colour = "text_secondary") -> "QIcon":
        """An icon for a button or a menu, in `colour`, faint when disabled."""

        def colour_of(mode: "QIcon.Mode") -> str:
            return self.colours.of("disabled" if mode == mode.Disabled else colour)

        return self._tinted_icons.icon(name, colour_of)

    @cached_property
    def _tinted_icons(self) -> "TintedIcons":
        from briefing.desktop.theme.tinted_icons import TintedIcons

        return TintedIcons(self._icons)

    def draw_icon(
        self, painter: QPainter, name: str, rect: QRectF, colour: QColor, width: float = 1.75
    ) -> None:
        """Paint an icon where a widget or a delegate draws for itself."""
        self._icons.draw(painter, name, rect, colour.name(), width)

    def _system_scheme_is_dark(self) -> bool:
        return self._application.styleHints().colorScheme() == Qt.ColorScheme.Dark

    def _follow_system(self) -> None:
        if self.mode == "system":
            self._apply()

    def _apply(self) -> None:
        dark = self.mode == "dark" or (self.mode == "system" and self._system_is_dark())
        self.colours = self._dark if dark else self._light
        self._application.setPalette(palette_of(self.colours))
        self._application.setStyleSheet(style_sheet_of(self.colours))
        self.changed.emit()
