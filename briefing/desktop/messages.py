"""The one door through which words reach the screen: translated, with numbers and dates by locale.

`say("Open a library")` and `counted("{n} figure", "{n} figures", 3)` are for sentences of the
window; `translated` is for a `Message` from below. `pyside6-lupdate` collects all of them with
`-tr-function-alias tr+=say,tr+=counted,tr+=message`: so a sentence is always a literal, never an
f-string and never put together, and its values are named. All lie in one nameless context.
"""

import re
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale, Qt, QTime, QTranslator
from PySide6.QtWidgets import QApplication

from briefing.domain.count_messages import CountMessage
from briefing.domain.date_messages import DateMessage
from briefing.domain.messages import Message
from briefing.text.directions import Direction, isolated
from briefing.text.quotation_levels import nested

_CONTEXT = ""
_WEEKDAY = re.compile(r"^dddd[,،\s]*|[,،\s]*dddd$")
# A text document takes the direction of the first letter, also of one that is kept apart.
_MARKS: dict[Direction, str] = {"ltr": "\N{LEFT-TO-RIGHT MARK}", "rtl": "\N{RIGHT-TO-LEFT MARK}"}
COLLECT_ALIAS = "tr+=say,tr+=counted,tr+=message"


def say(template: str, meaning: str = "", /, **values: object) -> str:
    """`template` in the language of the interface, its `{names}` standing for `values`.

    `meaning` tells the translator which of two senses is meant ("Open" the verb or the state).
    """
    sentence = QCoreApplication.translate(_CONTEXT, template, meaning)
    return _filled(sentence, template, values)


def counted(one: str, other: str, n: int, /, **values: object) -> str:
    """The sentence for `n` things; `{n}` is the number as the locale writes it.

    English chooses between the two; a translation has all the plural forms of its language.
    """
    sentence = QCoreApplication.translate(_CONTEXT, one, other, n)
    if sentence == one and n != 1:
        sentence = other
    return _filled(sentence, other, {**values, "n": number(n)})


def translated(message: Message) -> str:
    """A sentence from below the window, and what stands in it, in the language of the interface."""
    if isinstance(message, DateMessage):
        from briefing.desktop.records.interface_dates import date_shown
        from briefing.desktop.records.interface_figures import as_of_shown

        return as_of_shown(message.date) if message.is_as_of else date_shown(message.date)
    if isinstance(message, CountMessage):
        return number(message.count)
    values = {
        name: translated(value) if isinstance(value, Message) else value
        for name, value in message.values
    }
    kept = {name: _kept_apart(value) for name, value in values.items()}
    sentence = say(message.template, **kept)
    return sentence if kept == values else f"{_MARKS[_direction()]}{sentence}"


def _kept_apart(value: object) -> object:
    """A value that runs the other way, kept apart so that the sentence stays in its order."""
    if not isinstance(value, str) or (value.isascii() and _direction() == "ltr"):
        return value
    return isolated(value, _direction())


def _direction() -> Direction:
    return "rtl" if QLocale().textDirection() == Qt.LayoutDirection.RightToLeft else "ltr"


def _filled(sentence: str, template: str, values: dict[str, object]) -> str:
    """The sentence with its values; a translation that names a value wrongly falls to English."""
    if not values:
        return sentence
    try:
        return sentence.format(**nested(sentence, values))
    except (KeyError, IndexError, ValueError):
        return template.format(**nested(template, values))


def number(value: int | Decimal, locale: QLocale | None = None) -> str:
    """A number with the separators of the locale, every digit kept as given."""
    locale = locale or QLocale()
    plain = format(value, "f") if isinstance(value, Decimal) else str(value)
    sign, digits = (locale.negativeSign(), plain[1:]) if plain.startswith("-") else ("", plain)
    whole, _, fraction = digits.partition(".")
    text = locale.toString(int(whole))
    if fraction:
        zero = ord(locale.zeroDigit())
        written = "".join(chr(zero + int(digit)) for digit in fraction)
        text = f"{text}{locale.decimalPoint()}{written}"
    return sign + text


def day(value: date, locale: QLocale | None = None) -> str:
    """A day in the order of the locale, its month as a word: "12 Oct 2025"."""
    locale = locale or QLocale()
    long_format = locale.dateFormat(QLocale.FormatType.LongFormat)
    without_weekday = _WEEKDAY.sub("", long_format).replace("MMMM", "MMM")
    return locale.toString(QDate(value.year, value.month, value.day), without_weekday)


def clock_time(value: datetime, locale: QLocale | None = None) -> str:
    """The time of day to the minute, as the locale writes it."""
    given = QTime(value.hour, value.minute, value.second)
    return (locale or QLocale()).toString(given, QLocale.FormatType.ShortFormat)


def use_language(application: QApplication, locale: QLocale, files: tuple[Path, ...]) -> bool:
    """Speak the language of `locale` from compiled translations, right to left where it runs so.

    True when every file could be read; English stays for what is not translated.
    """
    QLocale.setDefault(locale)
    application.setLayoutDirection(locale.textDirection())
    read_all = True
    for file in files:
        translator = QTranslator(application)
        read_all = translator.load(str(file)) and read_all
        application.installTranslator(translator)
    return read_all
