"""Every word reaches the screen through one door, and every sentence is found by translators."""

import subprocess
import sys
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QLocale, Qt, QTranslator
from PySide6.QtGui import QTextDocument

from briefing.desktop.messages import (
    COLLECT_ALIAS,
    clock_time,
    counted,
    day,
    number,
    say,
    translated,
    use_language,
)
from briefing.domain.count_messages import count_message
from briefing.domain.messages import message

TOOLS = Path(sys.executable).parent
PACKAGE = Path(__file__).parents[2] / "briefing"
PAGE = """
class Page:
    def build(self):
        say("Open a library")
        say("Open", "state of a gap")
        counted("{n} figure of {actor}", "{n} figures of {actor}", 3, actor="x")
        return message("The date {text} cannot be read.", text=self.text)
"""


def collect(folder: Path, *sources: Path) -> Path:
    """Run Qt's own collector as a translator would."""
    ts = folder / "briefing_de.ts"
    command = [TOOLS / "pyside6-lupdate", "-tr-function-alias", COLLECT_ALIAS, *sources]
    options = ["-source-language", "en", "-target-language", "de", "-ts", ts]
    subprocess.run([str(word) for word in (*command, *options)], check=True, capture_output=True)
    return ts


def translate(ts: Path, words: dict[str, tuple[str, ...]]) -> Path:
    """Fill in the translations and compile them as a release does."""
    tree = ElementTree.parse(ts)
    for entry in tree.iter("message"):
        forms = words[entry.findtext("source", "")]
        translation = entry.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        plurals = translation.findall("numerusform")
        for place, form in zip(plurals or [translation], forms, strict=True):
            place.text = form
    tree.write(ts, encoding="utf-8", xml_declaration=True)
    qm = ts.with_suffix(".qm")
    release = [TOOLS / "pyside6-lrelease", ts, "-qm", qm]
    subprocess.run([str(word) for word in release], check=True, capture_output=True)
    return qm


@pytest.fixture(scope="module")
def german(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("translations")
    source = folder / "page.py"
    source.write_text(PAGE, encoding="utf-8")
    return translate(
        collect(folder, source),
        {
            "Open a library": ("Bibliothek öffnen",),
            "Open": ("Offen",),
            "{n} figure of {actor}": ("{n} Zahl von {actor}", "{n} Zahlen von {actor}"),
            "The date {text} cannot be read.": ("Datum unlesbar: {text}.",),
        },
    )


@pytest.fixture
def in_german(qapp, german):
    translator = QTranslator()
    assert translator.load(str(german))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


def test_a_sentence_takes_its_values():
    assert say("Undo: {step}", step="Trash Hamas") == "Undo: Trash Hamas"


def test_braces_in_a_value_stay_as_they_are():
    assert say("Undo: {step}", step="{0} {x}") == "Undo: {0} {x}"


def test_a_sentence_without_values_may_hold_braces():
    assert say("{ }") == "{ }"


@pytest.mark.parametrize(
    ("count", "words"), [(0, "0 figures"), (1, "1 figure"), (1204, "1,204 figures")]
)
def test_english_counts_one_and_more(count, words):
    assert counted("{n} figure", "{n} figures", count) == words


def test_a_message_from_below_is_shown_in_english_without_a_translation():
    assert translated(message("Write {n} days.", n=3)) == "Write 3 days."


def test_a_name_that_runs_the_other_way_keeps_a_sentence_in_its_order():
    said = translated(message("“{title}” has {n} pages.", title="محادثات ناريس", n=3))
    assert said == "\N{LEFT-TO-RIGHT MARK}“\u2068محادثات ناريس\u2069” has 3 pages."
    assert QTextDocument(said).firstBlock().textDirection() == Qt.LayoutDirection.LeftToRight
    assert translated(message("“{title}” has no pages.", title="Göksura")) == (
        "“Göksura” has no pages."
    )


def test_a_sentence_of_the_window_is_translated(in_german):
    assert say("Open a library") == "Bibliothek öffnen"


def test_a_message_from_below_is_translated_with_its_values(in_german):
    given = message("The date {text} cannot be read.", text="Blursday")

    assert translated(given) == "Datum unlesbar: Blursday."


def test_a_word_with_two_senses_is_translated_by_the_one_meant(in_german):
    assert say("Open", "state of a gap") == "Offen"
    assert say("Open") == "Open"


def test_plural_forms_come_from_the_translation(in_german):
    one, many = "{n} figure of {actor}", "{n} figures of {actor}"

    assert counted(one, many, 1, actor="A") == "1 Zahl von A"
    assert counted(one, many, 5, actor="A") == "5 Zahlen von A"


def test_a_translation_with_a_wrong_name_falls_back_to_english(qapp, tmp_path):
    source = tmp_path / "page.py"
    source.write_text('say("Undo: {step}")', encoding="utf-8")
    qm = translate(collect(tmp_path, source), {"Undo: {step}": ("Zurück: {schritt}",)})
    translator = QTranslator()
    translator.load(str(qm))
    qapp.installTranslator(translator)

    assert say("Undo: {step}", step="x") == "Undo: x"
    qapp.removeTranslator(translator)


def test_the_collector_finds_sentences_of_the_window_and_from_below(tmp_path):
    sources = (PACKAGE / "desktop" / "window_help.py", PACKAGE / "domain" / "dates.py")
    found = ElementTree.parse(collect(tmp_path, *sources))

    sentences = {entry.findtext("source") for entry in found.iter("message")}
    assert "Close" in sentences
    assert "The date {text} cannot be read: it is broken JSON." in sentences


def test_all_sentences_lie_in_one_nameless_context(tmp_path):
    source = tmp_path / "page.py"
    source.write_text(PAGE, encoding="utf-8")

    contexts = ElementTree.parse(collect(tmp_path, source)).findall("context")
    assert [context.findtext("name") for context in contexts] == [""]


@pytest.mark.parametrize(
    ("locale", "written"),
    [("en_GB", "2 Oct 2025"), ("en_US", "Oct 2, 2025"), ("de", "2. Okt. 2025")],
)
def test_a_day_is_written_in_the_order_of_the_locale(locale, written):
    assert day(date(2025, 10, 2), QLocale(locale)) == written


def test_a_day_in_arabic_has_arabic_digits():
    assert day(date(2025, 10, 2), QLocale("ar_EG")) == "٢ أكتوبر ٢٠٢٥"


@pytest.mark.parametrize(
    ("locale", "written"), [("en_GB", "-1,234,567.50"), ("de", "-1.234.567,50")]
)
def test_a_number_keeps_every_digit_it_was_given(locale, written):
    assert number(Decimal("-1234567.50"), QLocale(locale)) == written


def test_a_count_in_a_sentence_from_below_is_grouped_as_the_locale_does() -> None:
    told = message("{lines} lines too long.", lines=count_message(10297))
    assert str(told) == "10,297 lines too long."
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    try:
        assert translated(told) == "10.297 lines too long."
    finally:
        QLocale.setDefault(before)


def test_the_time_of_day_is_written_by_the_locale():
    assert clock_time(datetime(2025, 1, 1, 14, 2, tzinfo=UTC), QLocale("en_GB")) == "14:02"


def test_a_language_that_runs_from_the_right_turns_the_window(qapp):
    use_language(qapp, QLocale("ar"), ())
    turned = qapp.layoutDirection()
    use_language(qapp, QLocale("en_GB"), ())

    assert turned == Qt.LayoutDirection.RightToLeft
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_translation_that_cannot_be_read_is_told(qapp, tmp_path):
    assert not use_language(qapp, QLocale("en_GB"), (tmp_path / "none.qm",))
