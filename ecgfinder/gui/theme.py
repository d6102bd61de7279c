"""Light and dark: the colours of the window, its Qt palette and its style sheet."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from ecgfinder.assets import asset_path
from ecgfinder.gui.fonts import BASE_FONT_PX, font, load_fonts

_SIZES_PX = {
    "tiny": 11, "small": 12, "base": 13, "large": 15, "huge": 20,  # texts
    "line": 18, "roomy": 24, "wide": 64, "menu": 28, "icon": 16, "arrow": 10, "small_arrow": 8,  # what holds them
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as "#RRGGBB" by their duty."""

    name: str
    window: str
    surface: str
    raised: str
    border: str
    text: str
    muted: str
    accent: str
    accent_text: str
    selection: str
    warning: str
    warning_back: str
    danger: str


LIGHT = Theme(
    name="light",
    window="#EEF1F5",
    surface="#FFFFFF",
    raised="#F7F9FB",
    border="#D5DCE5",
    text="#15202B",
    muted="#566474",
    accent="#0B5FC0",
    accent_text="#FFFFFF",
    selection="#E3EEFB",
    warning="#7A4B00",
    warning_back="#FFF1D6",
    danger="#B3261E",
)
DARK = Theme(
    name="dark",
    window="#0E1318",
    surface="#161C23",
    raised="#1C242C",
    border="#2C3742",
    text="#E4EAF0",
    muted="#9AA8B6",
    accent="#6CB0FF",
    accent_text="#08131F",
    selection="#1E3450",
    warning="#FFCB7A",
    warning_back="#3A2C12",
    danger="#FF8A80",
)
THEMES = {theme.name: theme for theme in (LIGHT, DARK)}


def system_theme() -> Theme:
    """The theme that the desktop asks for."""
    return DARK if QApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT


def apply_theme(application: QApplication, theme: Theme, scale: float = 1.0) -> None:
    """Give the whole program a theme, with its fonts `scale` times as large."""
    load_fonts()
    application.setStyle("Fusion")
    application.setFont(font(round(BASE_FONT_PX * scale)))
    application.setPalette(_palette(theme))
    application.setStyleSheet(style_sheet(theme, scale))


def style_sheet(theme: Theme, scale: float = 1.0) -> str:
    """The style sheet with the theme's colours and the font sizes filled in."""
    template = Template(asset_path("resources", "styles", "window.qss").read_text(encoding="utf-8"))
    sizes = {name: f"{round(px * scale)}px" for name, px in _SIZES_PX.items()}
    icons = asset_path("resources", "icons").as_posix()
    return template.substitute(asdict(theme), icons=icons, **sizes)


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, colour in {
        roles.Window: theme.window,
        roles.WindowText: theme.text,
        roles.Base: theme.surface,
        roles.AlternateBase: theme.raised,
        roles.Text: theme.text,
        roles.PlaceholderText: theme.muted,
        roles.Button: theme.raised,
        roles.ButtonText: theme.text,
        roles.ToolTipBase: theme.raised,
        roles.ToolTipText: theme.text,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.accent_text,
        roles.Link: theme.accent,
    }.items():
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    return palette
