"""The language of a briefing is chosen among those that documents speak, in their own names."""

import pytest
from PySide6.QtWidgets import QComboBox

from briefing.desktop.records.forms import form_of
from briefing.desktop.records.record_form import RecordForm
from briefing.documents.phrases.languages import LANGUAGES
from briefing.domain.briefings import Briefing
from briefing.domain.document_languages import DOCUMENT_LANGUAGES


def choice_of(form: RecordForm) -> QComboBox:
    entry = form.editors["language"].entry
    assert isinstance(entry, QComboBox)
    return entry


def shown(choice: QComboBox) -> list[str]:
    return [choice.itemText(place) for place in range(choice.count())]


def test_every_language_with_fixed_words_is_offered() -> None:
    assert list(DOCUMENT_LANGUAGES) == [*LANGUAGES]


@pytest.fixture
def form(desk, show, put):
    def form(**fields) -> RecordForm:
        briefing = Briefing(title="Harbour talks", **fields)
        put(briefing)
        made = RecordForm(desk, form_of(Briefing))
        show(made, 700, 700)
        made.show_record(briefing)
        return made

    return form


def test_each_stands_under_its_own_name_and_the_chosen_one_is_stored(form, library) -> None:
    made = form()
    choice = choice_of(made)
    assert shown(choice) == ["English", "العربية", "Français", "עברית", "Türkçe"]
    assert choice.currentText() == "English"
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    assert [each.language for each in library.all(Briefing)] == ["ar"]


def test_a_language_with_a_region_is_kept(form) -> None:
    assert choice_of(form(language="fr-CH")).currentText() == "fr-CH"
