"""The window speaks the language that is chosen, wholly, and says when it will."""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QLocale, QTimer, QTranslator
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QWidget

from briefing.desktop.doors import real_doors
from briefing.desktop.languages import LANGUAGES, speak, translation_files
from briefing.desktop.messages import counted, say, translated
from briefing.desktop.navigation import Place
from briefing.desktop.records.interface_dates import reading_shown
from briefing.desktop.records.value_editors import DateEditor
from briefing.domain.date_messages import as_of_message, date_message
from briefing.domain.date_reading import read_date
from briefing.domain.dates import Date
from briefing.domain.errors import KnownError
from briefing.domain.messages import message
from briefing.resources import resource
from tests.domain.test_date_reading import doubted, half_open, intervals, moments

TRANSLATED = sorted(resource("translations").glob("*.ts"))
NAME = re.compile(r"\{(\w+)[^}]*\}")


def entries(ts: Path) -> Iterator[tuple[str, str, str, list[str]]]:
    """Each sentence with the class of Qt's that says it, if any, its plural and its translations,
    one a form.
    """
    for context in ElementTree.parse(ts).iter("context"):
        for entry in context.iter("message"):
            said = entry.find("translation")
            assert said is not None
            forms = [form.text or "" for form in said.findall("numerusform")] or [said.text or ""]
            by = context.findtext("name", "")
            yield by, entry.findtext("source", ""), entry.findtext("comment", ""), forms


@pytest.fixture
def speaking(qapp: QApplication, monkeypatch):
    """Has the program speak a language, and English again after the test."""
    installed: list[QTranslator] = []
    install = qapp.installTranslator
    monkeypatch.setattr(
        qapp, "installTranslator", lambda one: (installed.append(one), install(one))[1]
    )
    yield lambda language: speak(qapp, language)
    for translator in installed:
        qapp.removeTranslator(translator)
    QLocale.setDefault(QLocale("en_GB"))


@pytest.mark.parametrize("ts", TRANSLATED, ids=lambda ts: ts.stem)
def test_every_sentence_of_a_translation_is_there_with_its_values(ts):
    faulty = [
        source
        for _by, source, other, forms in entries(ts)
        for form in forms
        if not form or not set(NAME.findall(form)) <= set(NAME.findall(source + other))
    ]
    lacking = [
        source
        for _by, source, other, forms in entries(ts)
        if not set(NAME.findall(source)) & set(NAME.findall(other or source))
        <= set(NAME.findall(forms[-1])) | {"n"}
    ]
    assert faulty == []
    assert lacking == []


@pytest.mark.parametrize("ts", TRANSLATED, ids=lambda ts: ts.stem)
def test_what_is_shipped_is_what_the_translator_wrote(ts):
    translator = QTranslator()
    assert translator.load(str(ts.with_suffix(".qm")))
    for by, source, other, forms in entries(ts):
        count = 2 if len(forms) > 1 else -1
        assert translator.translate(by, source, other, count) == forms[-1]


def test_every_language_that_is_offered_has_its_file():
    for tag, _name in LANGUAGES:
        assert tag == "en" or translation_files(QLocale(tag))[-1].name == f"{tag}.qm"


def test_french(speaking):
    speaking("fr")
    assert say("Key figures") == "Chiffres clés"
    assert counted("{n} figure", "{n} figures", 1) == "1 chiffre"
    assert counted("{n} figure", "{n} figures", 8) == "8 chiffres"


def test_no_line_of_french_is_broken_before_a_sign_that_stands_apart():
    (french,) = [ts for ts in TRANSLATED if ts.stem == "fr"]
    said = [form for _by, _source, _other, forms in entries(french) for form in forms]
    assert [form for form in said if re.search(r"« | [:;?!»%…]", form)] == []
    assert any("\u00a0:" in form for form in said)


ODD_YEARS = st.sampled_from(["-0043", "0079", "0476-09-04", "Y12345", "-0043/0014", "1700/Y12345"])
VAGUE = st.sampled_from(["199X", "20XX", "2025-XX", "2025-11-XX", "2025-XX-XX", "2025-22~"])


@pytest.mark.parametrize("language", [tag for tag, _ in LANGUAGES])
def test_a_date_in_a_field_is_in_words_that_are_read_as_that_date_again(speaking, language, qtbot):
    speaking(language)
    shown, typed = (DateEditor(lambda: date(2025, 11, 10)) for _ in range(2))
    qtbot.addWidget(shown)
    qtbot.addWidget(typed)

    @settings(max_examples=60, deadline=None)
    @given(st.one_of(doubted, intervals, half_open, moments, VAGUE, ODD_YEARS))
    def is_read_again(edtf: str) -> None:
        stated = Date(edtf)
        shown.show_value(stated)
        typed.show_value(None)
        typed.show_typed(shown.typed())
        assert typed.value() == stated
        if not edtf.startswith(("-", "0", "Y", "1700/")):
            assert shown.typed() == reading_shown(stated)

    is_read_again()


def test_dates_in_french(speaking, qtbot):
    speaking("fr")
    editor = DateEditor(lambda: date(2025, 11, 10))
    qtbot.addWidget(editor)
    for edtf, words in (
        ("2025-11-10", "10 novembre 2025"),
        ("2025-11-01", "1er novembre 2025"),
        ("2025-10-10/..", "depuis le 10 octobre 2025"),
        ("2025-10/..", "depuis octobre 2025"),
        ("../2025-11-09", "jusqu’au 9 novembre 2025"),
        ("2025-XX", "un mois non précisé (2025)"),
    ):
        editor.show_value(Date(edtf))
        assert editor.typed() == words
    editor.show_typed("début novembre")
    assert editor.note() == "Compris comme novembre 2025, déduit"


def test_dates_within_sentences_in_french(speaking):
    speaking("fr")
    with pytest.raises(KnownError) as refusal:
        read_date("mardi 10 novembre 2025", date(2025, 11, 10))
    assert translated(refusal.value.message).startswith("10 novembre 2025 est un lundi, pas un ma")
    passed = message(
        "The information cut-off has passed: {date}.", date=date_message(Date("2025-11-10"))
    )
    assert translated(passed).endswith("10 novembre 2025.")
    assert str(passed) == "The information cut-off has passed: 10 November 2025."
    for edtf, words in (
        ("2025-11-01", "1er novembre 2025"),
        ("2025-11", "novembre 2025"),
        ("2025-11~", "vers novembre 2025"),
        ("2025-22", "été 2025"),
        ("2025-10-10/2025-11-09", "10 octobre – 9 novembre 2025"),
        ("2025-11-XX", "un jour non précisé (novembre 2025)"),
        ("199X", "années 1990"),
        ("2025-11-10T16:00:00Z", "10 novembre 2025, 16:00 UTC"),
    ):
        assert translated(date_message(Date(edtf))) == words


def test_as_of_within_sentences_in_french(speaking):
    speaking("fr")
    newer = "A newer figure of the same claimant: {figure}, {as_of}."
    for as_of, words in (
        (Date("2025-11-01"), "situation au 1er novembre 2025"),
        (Date("2025-11"), "situation en novembre 2025"),
        (None, "date de situation non précisée"),
    ):
        sentence = message(newer, figure="242", as_of=as_of_message(as_of))
        assert translated(sentence).endswith(f"242, {words}.")
    assert str(as_of_message(Date("2025-11"))) == "as of November 2025"
    assert str(as_of_message(None)) == "as of: not stated"


def test_a_language_without_a_translation_has_its_numbers_and_english_words(speaking):
    speaking("de")
    assert say("Key figures") == "Key figures"
    assert QLocale().decimalPoint() == ","


def test_the_window_in_french(speaking, begin, sample):
    speaking("fr_FR")
    window = begin(sample).window
    window.desk.navigator.go(Place("gaps"))
    assert window.menus.menus["file"].title() == "&Fichier"
    assert "8 chiffres" in window.frame.status_line.library.text()
    assert "Mise en place de l’exemple" in window.frame.status_line.last_step.text()
    assert window.pages.page.detail.trash_button.accessibleName() == "Mettre à la corbeille"


def test_the_language_is_chosen_in_the_view_menu_and_remembered(begin, sample):
    window = begin(sample).window
    french = next(one for one in window.commands if one.key == "language/fr")
    assert french.title == "Français"
    french.do()
    assert window.desk.settings.language == "fr"
    assert french.is_checked()
    assert "opened again" in window.frame.message_bar.words.text()


def test_the_dialog_for_printing_speaks_french_whole(speaking, qtbot):
    speaking("fr")
    dialog = QPrintDialog(QPrinter())
    qtbot.addWidget(dialog)
    own = [each.text() for each in dialog.findChildren(QLabel)]
    if own:  # else the dialog is the system's own
        assert "&Jeu de pages\N{NO-BREAK SPACE}:" in own
    priority = QCoreApplication.translate("QCupsJobWidget", "Job &priority:")
    assert priority == "Pri&orité de la tâche\N{NO-BREAK SPACE}:"


def test_the_dialogs_for_files_speak_french_whole(speaking, qtbot, tmp_path):
    speaking("fr")
    parent = QWidget()
    qtbot.addWidget(parent)
    seen: list[tuple[str, ...]] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(20, look)
            return
        labels = [each.text() for each in dialog.findChildren(QLabel) if each.text()]
        seen.append((*labels, dialog.directory().path(), *dialog.selectedFiles()))
        dialog.reject()

    QTimer.singleShot(0, look)
    start = tmp_path / "Documents"  # not there yet
    real_doors().open_file(parent, "Ouvrir une bibliothèque", start, "PDF (*.pdf)")
    (words,) = seen
    assert {*words} == {
        "&Regarder dans\N{NO-BREAK SPACE}:",
        "&Nom de fichier\N{NO-BREAK SPACE}:",
        "&Type de fichiers\N{NO-BREAK SPACE}:",
        str(tmp_path),
    }
