"""A passage goes into a text as it is read; what it says is filed another time."""

from dataclasses import replace

import pytest

from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing, Draft, Part
from briefing.domain.edits import Edit, Step
from briefing.domain.figures import Figure, Measure
from briefing.domain.issues import Filing, Issue
from briefing.domain.judgements import Gap
from briefing.domain.sources import Excerpt, Source, SourceText
from briefing.operations.citing import (
    NotQuotable,
    cited_instead,
    cited_not_filed,
    citing_instead,
    paraphrase,
    quotation,
    sources_filed,
)
from briefing.operations.filing import Passage, Saying, filed

TEXT = (
    "Orsenna has closed the bridge. “We will not reopen it,” Ada Lind said."
    " At least 40 trucks\nwait."
)
ADA = Actor(name="Ada Lind", kind="person", sensitivity="public")
SOURCE = Source(title="Bridge news", language="en")
TEXT_OF_SOURCE = SourceText(source_id=SOURCE.id, version=1, text=TEXT)
BRIEFING = Briefing(title="The bridge")


@pytest.fixture
def store(library):
    def store(*edits):
        library.apply(Step("Enter", edits))

    store(*(Edit(None, record) for record in (ADA, SOURCE, TEXT_OF_SOURCE, BRIEFING)))
    return store


def passage(words, text=TEXT_OF_SOURCE):
    start = text.text.index(words)
    return Passage(text, start, start + len(words))


def test_quoted_words_are_cited_with_who_said_them(store, library):
    cited = quotation(library, passage("“We will not reopen it,”"), "en")
    excerpt = cited.filed.excerpt
    assert cited.text == f"Ada Lind said: [“We will not reopen it,”](excerpt:{excerpt.id})"
    assert (excerpt.kind, excerpt.speaker_id) == ("quote", ADA.id)
    store(*cited.filed.edits)
    assert library.find(Excerpt, excerpt.id) == excerpt


def test_a_quotation_within_the_words_gets_single_marks(store, library):
    cited = quotation(library, passage("“We will not reopen it,” Ada Lind said."), "en")
    assert cited.text.startswith("[“‘We will not reopen it,’ Ada Lind said.”](")


@pytest.mark.parametrize(
    ("language", "opening", "closing"), [("ar", "«", "»"), ("he", "”", "”"), ("fr", "“", "”")]
)
def test_in_a_text_from_right_to_left_the_marks_are_its_own(
    store, library, language, opening, closing
):
    """“ and ” are not turned round there, as « and » are, and would stand on the wrong sides."""
    cited = quotation(library, passage("“We will not reopen it,”"), language)
    assert cited.text.startswith(f"[{opening}We will not reopen it,{closing}](")


def test_the_words_of_the_report_are_cited_as_its_own(store, library):
    cited = quotation(library, passage("At least 40 trucks\nwait."), "en")
    assert cited.text == f"[“At least 40 trucks wait.”](excerpt:{cited.filed.excerpt.id})"
    assert cited.filed.excerpt.speaker_id is None


def test_a_private_person_is_not_named_and_other_languages_get_no_english_verb(store, library):
    private = Actor(name="Ada Lind", kind="person", sensitivity="private_individual", id=ADA.id)
    store(Edit(ADA, private))
    words = passage("“We will not reopen it,”")
    assert quotation(library, words, "en").text.startswith("[“")
    store(Edit(private, ADA))
    assert quotation(library, words, "fr").text.startswith("[“")


def test_a_passage_in_own_words_is_there_to_be_rewritten(store, library):
    cited = paraphrase(library, passage("Orsenna has closed the bridge."))
    assert cited.own_words == "Orsenna has closed the bridge."
    assert cited.text == f"[Orsenna has closed the bridge.](excerpt:{cited.filed.excerpt.id})"


@pytest.mark.parametrize("handling", ["not_for_attribution", "background_only"])
def test_what_may_not_be_printed_is_cited_in_own_words_only(store, library, handling):
    held = Source(title="A talk", handling=handling)
    text = SourceText(source_id=held.id, version=1, text="They will give way.")
    store(Edit(None, held), Edit(None, text))
    with pytest.raises(NotQuotable):
        quotation(library, passage("They will give way.", text), "en")
    assert paraphrase(library, passage("They will give way.", text)).own_words


def test_what_is_cited_and_carries_no_record_is_listed_until_it_does(store, library):
    cited = quotation(library, passage("At least 40 trucks"), "en")
    store(*cited.filed.edits, Edit(None, Draft(briefing_id=BRIEFING.id, text=cited.text)))
    assert cited_not_filed(library, BRIEFING) == (cited.filed.excerpt,)
    measure = Measure(label="Trucks waiting")
    figure = Figure(measure_id=measure.id, value="40", qualifier="at_least")
    made = filed(library, passage("At least 40 trucks"), Saying("data"), figure, new=(measure,))
    store(*made.edits)
    assert cited_not_filed(library, BRIEFING) == ()
    changed = citing_instead(f"Now: {cited.text}. And {cited.text}", cited.filed.excerpt.id, figure)
    link = f"[“At least 40 trucks”](figure:{figure.id})"
    assert changed == f"Now: {link}. And {link}"


def test_all_texts_of_the_briefing_cite_the_record_made_of_a_passage(store, library):
    cited = quotation(library, passage("At least 40 trucks"), "en")
    with_part = replace(BRIEFING, parts=(Part("bottom_line", cited.text), Part("trend", "Up.")))
    draft = Draft(briefing_id=BRIEFING.id, text=f"See {cited.text}.")
    store(*cited.filed.edits, Edit(BRIEFING, with_part), Edit(None, draft))
    gap = Gap(question="How many wait?")
    store(Edit(None, gap))
    store(*cited_instead(library, with_part, cited.filed.excerpt.id, gap))
    link = f"[“At least 40 trucks”](gap:{gap.id})"
    assert library.find(Briefing, BRIEFING.id).parts == (
        Part("bottom_line", link),
        Part("trend", "Up."),
    )
    assert library.find(Draft, draft.id).text == f"See {link}."
    assert cited_instead(library, with_part, gap.id, gap) == ()


def test_sources_of_the_issue_come_newest_first_without_the_discarded(store, library):
    issue = Issue(title="The bridge")
    newer = Source(title="Newer")
    dropped = Source(title="Dropped", triage="discarded", discard_reason="off topic")
    filings = (
        Filing(issue_id=issue.id, record_kind="source", record_id=source.id)
        for source in (SOURCE, newer, dropped)
    )
    store(*(Edit(None, record) for record in (issue, newer, dropped, *filings)))
    assert sources_filed(library, (issue.id,)) == (newer, SOURCE)
