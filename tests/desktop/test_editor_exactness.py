"""A text comes out of the editor as it went in, whatever it holds, and places are found both ways.

The examples are those of the CommonMark specification 0.31.2.
"""

import gzip
import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from briefing.desktop.editor.text_editor import TextEditor
from briefing.desktop.theme.theme import Theme
from briefing.text.own_links import written_link
from briefing.text.spans import Span

EXAMPLES = Path(__file__).parent.parent / "text" / "commonmark-0.31.2.json.gz"
KILLED = "019a73bb-9c00-7000-800e-000000000001"
HAMAS = "019a73bb-9c00-7000-8007-000000000001"

PIECES = st.one_of(
    st.sampled_from(
        [
            f"[at least 242](figure:{KILLED})",
            f"[حماس](actor:{HAMAS})",
            f"[😀 \\[x\\]](actor:{HAMAS})",
            f"[**bold**](actor:{HAMAS})",
            f"![no](figure:{KILLED})",
            f"\\[no](figure:{KILLED})",
            f"`[no](figure:{KILLED})`",
            f"[](figure:{KILLED})",
            "[words](figure:019a73bb)",
            "\n",
            "\r",
            "\r\n",
            "\n\n```\n",
            "\u2028",
            "\u2029",
            "\u00a0",
            "\u202f",
            "\ufeff",
            "\ufdd0",
            "\ufffe",
            "\x00",
            "\ufffc",
            "😀👩‍👩‍👧",
            "مرحبا",
            "שָׁלוֹם",
            "!",
            "\\",
            "`",
        ]
    ),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
)
TEXTS = st.lists(PIECES, max_size=12).map("".join)
EXACT = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@pytest.fixture(scope="module")
def editor(qapp: QApplication) -> TextEditor:
    """One that is never shown."""
    return TextEditor(Theme(qapp, "light"), "Text")


def test_every_example_of_the_specification_comes_out_as_it_went_in(editor):
    examples = json.loads(gzip.decompress(EXAMPLES.read_bytes()))
    assert len(examples) == 652
    for example in examples:
        editor.begin(example["markdown"])
        assert editor.text() == example["markdown"]
        assert editor.chips() == ()


def test_all_of_them_in_one_text_with_chips_between(editor):
    examples = json.loads(gzip.decompress(EXAMPLES.read_bytes()))
    link = f"\n\n[at least 242](figure:{KILLED})\n\n"
    text = link.join(example["markdown"] for example in examples)
    editor.begin(text)
    assert editor.text() == text


@EXACT
@given(TEXTS)
def test_any_text_comes_out_as_it_went_in(editor, text):
    editor.begin(text)
    assert editor.text() == text
    editor.selectAll()
    assert editor.selected_source() == text


@EXACT
@given(TEXTS, TEXTS)
def test_a_text_shown_over_another_is_exact(editor, before, after):
    editor.begin(before)
    editor.show_text(after)
    assert editor.text() == after


@EXACT
@given(TEXTS, TEXTS, st.integers(0, 200), st.integers(0, 200))
def test_what_is_put_in_anywhere_is_undone_exactly(editor, text, put, one, other):
    editor.begin(text)
    first, last = sorted((min(one, len(text)), min(other, len(text))))
    editor.setTextCursor(editor.cursor_over(Span(first, last)))
    editor.insert(put)
    changed = editor.text()
    while editor.document().isUndoAvailable():
        editor.undo()
    assert editor.text() == text
    while editor.document().isRedoAvailable():
        editor.redo()
    assert editor.text() == changed


@EXACT
@given(TEXTS)
def test_every_position_of_the_document_is_a_place_in_the_text_and_back(editor, text):
    editor.begin(text)
    places, before = editor.places(), 0
    for position in range(editor.document().characterCount()):
        offset = places.offset_of(position)
        assert before <= offset <= len(text)
        assert places.place_in_document(offset) in (position, position - 1)
        before = offset
    assert before == len(text)


@EXACT
@given(st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp"]), min_size=1))
def test_whatever_words_we_write_a_link_with_become_a_chip(editor, words):
    if any(letter in words for letter in "\ufdd0\ufdd1\ufeff\ufffe"):
        return
    link = written_link(words, "figure", KILLED)
    editor.begin(link)
    assert editor.text() == link
    assert len(editor.chips()) == 1
    editor.selectAll()
    assert editor.selected_words() == words
