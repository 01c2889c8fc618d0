"""A corrected text: what is certain moves, what is doubtful is asked, what is lost stays."""

import pytest

from briefing.domain.edits import Edit, Step
from briefing.domain.sources import Excerpt, Source, SourceText
from briefing.domain.unicode_text import UnusableText
from briefing.operations.adding_sources import UnusableDocument, source_of_text, step_adding
from briefing.operations.correcting_texts import (
    NothingCorrected,
    correction,
    decided,
    open_decisions,
    refused,
    versions_of,
)
from briefing.text.anchoring import anchor

TEXT = (
    "The bridge was closed on Monday by the guard of the harbour.\n\n"
    "Orsenna refuses to reopen it before the talks have ended.\n\n"
    "Forty trucks wait on the other side."
)
CORRECTED = (
    "A correction was added above.\n\nThe bridge was closed on Monday by the guard of the harbour."
    "\n\nOrsenna will not reopen it before all the talks have ended."
)
WORDS = (
    "The bridge was closed on Monday",
    "Orsenna refuses to reopen it before the talks have ended.",
    "Forty trucks wait on the other side.",
)


@pytest.fixture
def source(library) -> Source:
    source = Source(title="Report")
    text = SourceText(source_id=source.id, text=TEXT)
    excerpts = [_excerpt(text, words) for words in WORDS]
    library.apply(Step("Add", tuple(Edit(None, one) for one in (source, text, *excerpts))))
    return source


def _excerpt(text: SourceText, words: str) -> Excerpt:
    start = text.text.index(words)
    place = anchor(text.text, start, start + len(words))
    return Excerpt(
        source_text_id=text.id,
        start=place.start,
        end=place.end,
        exact=place.exact,
        prefix=place.prefix,
        suffix=place.suffix,
    )


def store(library, source):
    found = correction(library, source.id, CORRECTED)
    library.apply(Step("Correct text", found.edits))
    return found


def test_found_asked_and_lost_passages_are_told_apart(library, source):
    found = store(library, source)

    assert [edit.record.exact for edit in found.found] == [WORDS[0]]
    assert [one.excerpt.exact for one in found.undecided] == [WORDS[1]]
    assert [excerpt.exact for excerpt in found.stayed] == [WORDS[2]]


def test_a_found_passage_keeps_its_id_and_stands_in_the_new_version(library, source):
    newest = store(library, source).source_text

    assert newest.version == 2
    moved = library.all(Excerpt, source_text_id=newest.id)
    assert [excerpt.exact for excerpt in moved] == [WORDS[0]]
    assert newest.text[moved[0].start : moved[0].end] == WORDS[0]


def test_what_was_not_decided_can_be_decided_later(library, source):
    store(library, source)

    standing = open_decisions(library, source.id)
    doubtful = standing.undecided[0]
    library.apply(Step("Move", (decided(doubtful, doubtful.candidates[0], standing.source_text),)))

    moved = library.find(Excerpt, doubtful.excerpt.id)
    assert moved.exact == "Orsenna will not reopen it before all the talks have ended."
    assert moved.source_text_id == standing.source_text.id
    assert open_decisions(library, source.id).undecided == ()


def test_a_refused_passage_is_not_asked_about_again_and_stays(library, source):
    store(library, source)
    standing = open_decisions(library, source.id)

    library.apply(Step("Stay", (refused(standing.undecided[0], standing.source_text),)))

    after = open_decisions(library, source.id)
    assert after.undecided == ()
    assert {excerpt.exact for excerpt in after.stayed} == {WORDS[1], WORDS[2]}


def test_one_undo_brings_every_passage_back_to_the_old_version(library, source):
    store(library, source)

    library.undo()

    (text,) = versions_of(library, source.id)
    assert {excerpt.source_text_id for excerpt in library.all(Excerpt)} == {text.id}


@pytest.mark.parametrize("text", [TEXT, " \n"], ids=["unchanged", "empty"])
def test_no_correction_is_refused_in_a_sentence(library, source, text):
    with pytest.raises(NothingCorrected):
        correction(library, source.id, text)


class TestPasting:
    def test_a_pasted_text_is_a_source_in_one_step(self, library):
        added = source_of_text(library, "Zeile eins\r\nZeile zwei", "Notiz")
        step = step_adding([added])

        library.apply(step)

        assert step.label == "Add source “Notiz”"
        assert library.all(SourceText)[0].text == "Zeile eins\nZeile zwei"

    def test_the_same_text_is_known_again(self, library, source):
        added = source_of_text(library, TEXT)

        assert not added.added
        assert added.source.id == source.id
        assert step_adding([added]) is None

    def test_an_empty_text_and_one_that_cannot_be_kept_are_refused(self, library):
        with pytest.raises(UnusableDocument):
            source_of_text(library, " \n ")
        with pytest.raises(UnusableText):
            source_of_text(library, "a\x00b")
