"""How the room looks: dark, light, high contrast, and the terminal's own colors.

Every meaning has a word or a shape beside its color. Muted text keeps 4.5:1 in dark and light, and all text 7:1 in
high contrast; a test measures both.
"""

from dataclasses import replace

from textual.theme import BUILTIN_THEMES, Theme


def _theme(name: str, dark: bool, colors: dict[str, str], muted: str, line: str, mark: str) -> Theme:
    return Theme(
        name=name,
        dark=dark,
        background=colors["background"],
        surface=colors["surface"],
        panel=colors["panel"],
        foreground=colors["foreground"],
        primary=colors["primary"],
        secondary=colors["secondary"],
        accent=colors["accent"],
        success=colors["accent"],
        warning=colors["primary"],
        error=colors["error"],
        variables={
            "text-muted": muted,
            "foreground-muted": muted,
            "border": colors["primary"],
            "border-blurred": line,
            "footer-background": colors["background"],
            "footer-item-background": colors["background"],
            "footer-description-background": colors["background"],
            "footer-key-background": colors["background"],
            "footer-key-foreground": colors["primary"],
            "footer-description-foreground": muted,
            "input-cursor-background": colors["foreground"],
            "input-cursor-foreground": colors["background"],
            "block-cursor-background": mark,
            "block-cursor-foreground": colors["foreground"],
            "block-cursor-text-style": "none",
            "block-cursor-blurred-background": colors["panel"],
            "block-cursor-blurred-foreground": colors["foreground"],
            "block-hover-background": colors["panel"],
            "scrollbar": line,
            "scrollbar-hover": muted,
            "scrollbar-active": colors["primary"],
            "scrollbar-background": colors["background"],
            "scrollbar-background-hover": colors["background"],
            "scrollbar-background-active": colors["background"],
            "scrollbar-corner-color": colors["background"],
        },
    )


_DARK = {
    "background": "#15171c",
    "surface": "#1b1e25",
    "panel": "#242832",
    "foreground": "#e6e3dc",
    "primary": "#e3b778",
    "secondary": "#93b7d8",
    "accent": "#9fc3a3",
    "error": "#d9a08c",
}
_LIGHT = {
    "background": "#fbf9f4",
    "surface": "#f4f0e8",
    "panel": "#eae4d8",
    "foreground": "#2a2925",
    "primary": "#8a5310",
    "secondary": "#2c5f8a",
    "accent": "#35683f",
    "error": "#8c4632",
}
_CONTRAST = {
    "background": "#000000",
    "surface": "#000000",
    "panel": "#1c1c1c",
    "foreground": "#ffffff",
    "primary": "#ffd75f",
    "secondary": "#a8d8ff",
    "accent": "#b6f2b6",
    "error": "#ffc4b0",
}

_ANSI = replace(
    BUILTIN_THEMES["ansi-dark"],
    name="ansi",
    primary="ansi_yellow",
    secondary="ansi_cyan",
    accent="ansi_green",
    variables={
        **BUILTIN_THEMES["ansi-dark"].variables,
        "text-muted": "ansi_default",
        "foreground-muted": "ansi_default",
        "border": "ansi_yellow",
        "border-blurred": "ansi_default",
        "footer-key-foreground": "ansi_yellow",
        "footer-description-foreground": "ansi_default",
    },
)

THEMES = (
    _theme("dark", True, _DARK, "#a4a5a8", "#3a3f4a", "#3a3426"),
    _theme("light", False, _LIGHT, "#67635a", "#cfc8b9", "#f0dfc0"),
    _theme("high contrast", True, _CONTRAST, "#e4e4e4", "#ffffff", "#3a3a3a"),
    _ANSI,
)

USUAL = "dark"

NAMES = {
    "dark": "Dark",
    "light": "Light",
    "high contrast": "High contrast",
    "ansi": "The colors of your terminal",
}
