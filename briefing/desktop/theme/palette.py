"""The full Qt palette of a scheme: what Fusion paints by itself follows the tokens too."""

from PySide6.QtGui import QColor, QPalette

from briefing.desktop.theme.tokens import Colour, Colours

_Role = QPalette.ColorRole
_ROLES: dict[QPalette.ColorRole, Colour] = {
    _Role.Window: "window",
    _Role.WindowText: "text",
    _Role.Base: "surface",
    _Role.AlternateBase: "sunken",
    _Role.Text: "text",
    _Role.Button: "raised",
    _Role.ButtonText: "text",
    _Role.BrightText: "danger",
    _Role.Highlight: "accent",
    _Role.HighlightedText: "on_accent",
    _Role.Link: "accent",
    _Role.LinkVisited: "accent",
    _Role.ToolTipBase: "raised",
    _Role.ToolTipText: "text",
    _Role.PlaceholderText: "text_tertiary",
    _Role.Light: "raised",
    _Role.Midlight: "hairline",
    _Role.Mid: "border",
    _Role.Dark: "border",
    _Role.Accent: "accent",
}
_SHADOW_STRENGTH = 60


def palette_of(colours: Colours) -> QPalette:
    """Every role from the tokens; disabled text is the third text colour."""
    palette = QPalette()
    for role, name in _ROLES.items():
        palette.setColor(role, QColor(colours.of(name)))
    for role in (_Role.WindowText, _Role.Text, _Role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.text_tertiary))
    shadow = QColor(colours.shadow)
    shadow.setAlpha(_SHADOW_STRENGTH)
    palette.setColor(_Role.Shadow, shadow)
    return palette
