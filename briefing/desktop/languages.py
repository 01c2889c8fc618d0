"""The languages the window speaks, and how it comes to speak the one that is chosen.

A translation is one compiled file in `resources/translations`; what it lacks stays English. Numbers
and dates follow the locale also where the language has no translation.
"""

from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from briefing.desktop.messages import use_language
from briefing.resources import resource

# Tag and own name: a language is looked for by who speaks it. English needs no file.
LANGUAGES = (("en", "English"), ("fr", "Français"))
_FOLDER = "translations"


def speak(application: QApplication, language: str) -> None:
    """Speak the language with that BCP 47 tag, or with none that of the system."""
    locale = QLocale(language) if language else QLocale.system()
    if locale.language() == QLocale.Language.C:
        locale = QLocale(QLocale.Language.English)
    files = translation_files(locale)
    if files:
        use_language(application, locale, files)
    else:
        QLocale.setDefault(locale)


def translation_files(locale: QLocale) -> tuple[Path, ...]:
    """The compiled translations for a locale, Qt's own first; none where there is none of ours."""
    name = QLocale.languageToCode(locale.language())
    try:
        own = resource(f"{_FOLDER}/{name}.qm")
    except FileNotFoundError:
        return ()
    from PySide6.QtCore import QLibraryInfo

    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    of_qt = folder / f"qtbase_{name}.qm"
    return (of_qt, own) if of_qt.exists() else (own,)
