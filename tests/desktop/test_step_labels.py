"""A step made outside the window has its name in the language of the interface, too."""

import pytest
from PySide6.QtCore import QTranslator

from briefing.desktop.step_labels import step_words
from tests.desktop.test_messages import collect, translate

WORDS = {
    "Put the sample": "Beispiel eingelegt",
    "Put {n} records": "{n} Einträge eingelegt",
    "Trash {kind} “{name}”": "{kind} „{name}“ in den Papierkorb gelegt",
    "actor name": "Name eines Akteurs",
    "actor": "Akteur",
}


@pytest.fixture
def in_german(qapp, tmp_path):
    source = tmp_path / "labels.py"
    source.write_text("\n".join(f"say({each!r})" for each in WORDS), encoding="utf-8")
    qm = translate(collect(tmp_path, source), {each: (said,) for each, said in WORDS.items()})
    translator = QTranslator()
    assert translator.load(str(qm))
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.mark.parametrize(
    ("label", "shown"),
    [
        ("Put the sample", "Beispiel eingelegt"),
        ("Put 12 records", "12 Einträge eingelegt"),
        ("Trash actor “Zenta”", "Akteur „Zenta“ in den Papierkorb gelegt"),
        ("Something of another program", "Something of another program"),
    ],
)
def test_the_name_is_translated_with_its_values(in_german, label, shown):
    assert step_words(label) == shown


@pytest.mark.parametrize("label", ["Put the sample", "Put 12 records", "Trash actor “Zenta”"])
def test_without_a_translation_it_stays_as_it_is(label):
    assert step_words(label) == label
