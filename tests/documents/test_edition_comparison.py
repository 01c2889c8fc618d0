"""Two editions are compared sentence by sentence, as their reader would."""

from hypothesis import given
from hypothesis import strategies as st

from briefing.documents.content import Document, Front
from briefing.documents.edition_comparison import SentenceChange, compared_texts
from briefing.documents.prose import Mark, Origin, Paragraph, Words
from briefing.domain.judgements import Gap


def edition(*paragraphs: str, text: str = "draft") -> Document:
    """A document of plain paragraphs, each with an endnote that is no part of the words."""
    return Document(
        title="Week",
        template="snapshot",
        language="en",
        front=Front(),
        blocks=tuple(
            Paragraph(f"p{place}", (Words(words), Mark((place,))), Origin(text, place, place))
            for place, words in enumerate(paragraphs, 1)
        ),
    )


def told(change: SentenceChange) -> tuple[str, str, str]:
    """The fate, and both sentences with what is not in common in brackets."""

    def marked(pieces) -> str:
        return "".join(f"[{one.text}]" if one.is_changed else one.text for one in pieces)

    return change.fate, marked(change.before), marked(change.after)


def test_sentences_are_kept_changed_new_or_gone():
    older = edition(
        "Arlen reopens the quay. At least 242 people were killed.", "The strike goes on."
    )
    newer = edition(
        "Arlen reopens the quay. At least 260 people were killed.", "Nobody knows who pays."
    )
    assert [told(each) for each in compared_texts(older, newer)] == [
        ("kept", "Arlen reopens the quay.", "Arlen reopens the quay."),
        (
            "changed",
            "At least [242] people were killed.",
            "At least [260] people were killed.",
        ),
        ("gone", "[The strike goes on.]", ""),
        ("new", "", "[Nobody knows who pays.]"),
    ]


def test_what_was_put_in_between_does_not_disturb_its_neighbours():
    older = edition("One is here. Two was there. Three is near.")
    newer = edition("One is here. A wholly other matter. Two is there now. Three is near.")
    fates = [each.fate for each in compared_texts(older, newer)]
    assert fates == ["kept", "new", "changed", "kept"]


def test_each_text_is_compared_with_itself_and_headings_say_where(composed):
    older = composed("# Talks\n\nArlen waits.", parts={"bottom_line": "No date is set."})
    newer = composed(
        "# Talks\n\nArlen waits no more.\n\n- Dovren objects.\n\n| a | b |\n|---|---|\n| 1 | 2 |",
        parts={"bottom_line": "No date is set."},
    )
    found = compared_texts(older, newer)
    assert [(each.text, each.fate, each.heading) for each in found] == [
        ("bottom_line", "kept", ""),
        ("draft", "kept", ""),
        ("draft", "changed", "Talks"),
        ("draft", "new", "Talks"),
        ("draft", "new", "Talks"),
        ("draft", "new", "Talks"),
    ]
    assert told(found[-1])[2] == "[1 | 2]"


def test_what_is_computed_is_no_sentence_of_the_analyst(composed, shelf):
    older = composed("Arlen waits.")
    shelf.put(Gap(question="Who pays?"))
    assert [each.fate for each in compared_texts(older, composed("Arlen waits."))] == ["kept"]


SAID = ("quay", "strike", "Arlen", "242", "the", "a", "of", ".", "!", "العربية")
WORDS = st.lists(st.sampled_from(SAID), max_size=9)
TEXTS = st.lists(WORDS.map(" ".join), max_size=6)


@given(TEXTS)
def test_equal_texts_have_no_changes(paragraphs):
    found = compared_texts(edition(*paragraphs), edition(*paragraphs))
    assert {each.fate for each in found} <= {"kept"}


@given(TEXTS, TEXTS)
def test_nothing_is_lost_or_told_twice(before, after):
    older, newer = edition(*before), edition(*after)
    found = compared_texts(older, newer)
    for side, document in (("before", older), ("after", newer)):
        itself = compared_texts(document, document)
        all_words = ["".join(one.text for one in each.after) for each in itself]
        told = ["".join(one.text for one in getattr(each, side)) for each in found]
        assert [words for words in told if words] == all_words
