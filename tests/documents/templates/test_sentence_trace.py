"""What carries each sentence, and where the sentence stands in what was typed."""

from briefing.documents.sentence_trace import traced_sentences

DRAFT = "draft"


def traced(talks, text, name=DRAFT):
    return list(traced_sentences(talks.shelf, ((name, text),)))


def stretches(talks, text):
    return [text[one.start : one.end] for one in traced(talks, text)]


def test_a_sentence_is_sourced_or_an_assessment_or_carried_by_nothing(talks):
    found = traced(
        talks,
        f"Arlen [supports it](position:{talks.shift.id}). It [will open]"
        f"(judgement:{talks.before.id}). Nobody knows.",
    )
    assert [one.carried for one in found] == ["sourced", "assessment", "nothing"]
    assert [len(one.excerpt_ids) for one in found] == [1, 0, 0]


def test_a_source_cited_as_a_whole_carries_without_a_passage(talks):
    (found,) = traced(talks, f"See [the paper](source:{talks.gazette.id}).")
    assert (found.carried, found.excerpt_ids) == ("sourced", ())


def test_what_lies_in_the_trash_carries_nothing(talks):
    text = f"See [the paper](source:{talks.gazette.id})."
    talks.shelf.trash(talks.gazette)
    assert [one.carried for one in traced(talks, text)] == ["nothing"]


def test_a_sentence_is_found_in_the_text_with_its_markup_and_links_whole(talks):
    cited = f"[the paper](source:{talks.gazette.id})"
    text = f"# A title\n\n*One* sentence. See {cited}. The {cited}.\n\n- An item. Another."
    assert stretches(talks, text) == [
        "One* sentence.",
        f"See {cited}.",
        f"The {cited}.",
        "An item.",
        "Another.",
    ]


def test_letters_written_as_escapes_count_as_they_are_written(talks):
    text = r"Ten \* two &amp; \[three\]. Then &#52;\!  Last."
    assert stretches(talks, text) == [r"Ten \* two &amp; \[three\].", r"Then &#52;\!", "Last."]


def test_cells_of_a_table_and_lines_that_go_on_are_sentences_of_their_own(talks):
    text = (
        "| Who | What |\n|---|---|\n| Arlen | It agrees. It waits. |\n\n> Said\n> here. And there."
    )
    assert stretches(talks, text) == [
        "Who",
        "What",
        "Arlen",
        "It agrees.",
        "It waits.",
        "Said\n> here.",
        "And there.",
    ]


def test_every_text_keeps_its_name(talks):
    found = traced_sentences(talks.shelf, (("bottom_line", "First."), (DRAFT, "Second.")))
    assert [(one.text, one.words) for one in found] == [
        ("bottom_line", "First."),
        (DRAFT, "Second."),
    ]
