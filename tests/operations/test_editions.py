"""Editions are compared, recalled, withdrawn, and begun anew."""

import io
from dataclasses import replace

import pypdf
import pytest

from briefing.domain.briefings import Draft, Edition
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.issues import Filing
from briefing.domain.judgements import Gap, Judgement
from briefing.domain.records import new_id
from briefing.domain.sources import Source
from briefing.operations.changes_as_data import changes_as_data
from briefing.operations.edition_changes import (
    NotComparable,
    change_report,
    change_report_from_file,
    changes_between,
    text_changes,
)
from briefing.operations.editions import (
    CannotWithdraw,
    NotAnEdition,
    NoTexts,
    citing_editions,
    start_next,
    texts_of_edition,
    withdraw,
)
from briefing.operations.exporting import Wanted, export_pdf, made
from briefing.operations.merging import merge, planned_merger
from tests.operations.harbour import AT, TODAY, Harbour, rules, silent

ANSWER = (("stale_figure", "On purpose."),)


@pytest.fixture
def harbour(library) -> Harbour:
    return Harbour(library)


def words_of(pdf: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def told(library, older: Edition, newer: Edition | None = None) -> dict:
    newer_id = None if newer is None else newer.id
    return changes_as_data(changes_between(library, older.id, newer_id))


def no_change(data: dict) -> bool:
    return not any(value for name, value in data.items() if name not in ("from", "to"))


def filed(harbour: Harbour, record):
    harbour.put(
        record,
        Filing(issue_id=harbour.issue.id, record_kind=record.KIND, record_id=record.id),
    )
    return record


def test_between_two_editions_exactly_what_changed_is_told(harbour, library):
    first = harbour.release()
    newer, shift = harbour.overtaken()
    harbour.write(
        f"The Ministry of Labour counted [at least 260 people](figure:{newer.id}). Who pays?"
    )
    second = harbour.release(cut_off=Date("2025-11-10"))
    harbour.put(harbour.held("neutral", asserted_on=Date("2025-11-10")))
    data = told(library, first, second)
    assert (data["from"]["id"], data["to"]["number"]) == (first.id, 2)
    (position,) = data["positions"]
    assert (position["change"], position["actor"]) == ("shifted", "Arlen")
    assert (position["old"]["id"], position["new"]["id"]) == (harbour.position.id, shift.id)
    assert (position["old"]["words"], position["new"]["words"]) == ("leans for", "supports")
    (figure,) = data["figures"]
    assert (figure["old"]["words"], figure["new"]["words"]) == (
        "at least 242 people",
        "at least 260 people",
    )
    assert (figure["difference"], figure["reason"]) == ("18", "updated count")
    assert (data["judgements"], data["gaps"], data["sources"]) == ([], [], [])
    changed, new = data["text"]
    assert changed["old"]["changed"] == ["242"]
    assert changed["new"]["changed"] == ["260"]
    assert (new["change"], new["new"]["words"]) == ("new", "Who pays?")


def test_a_correction_is_told_with_the_count_that_followed_it(harbour, library):
    first = harbour.release()
    corrected = harbour.counted(
        200,
        as_of=Date("2025-11-08"),
        supersedes_id=harbour.figure.id,
        supersede_reason="corrected_by_claimant",
    )
    following = harbour.counted(
        210,
        as_of=Date("2025-11-10"),
        supersedes_id=corrected.id,
        supersede_reason="updated_count",
    )
    harbour.put(corrected, following)
    (figure,) = told(library, first)["figures"]
    assert (figure["old"]["words"], figure["new"]["words"]) == (
        "at least 242 people",
        "at least 210 people",
    )
    assert figure["reason"] == "corrected by the claimant, updated count"


def test_nothing_changed_where_nothing_was_done(harbour, library):
    first = harbour.release()
    assert no_change(told(library, first, harbour.release()))
    assert no_change(told(library, first))


def test_dates_tell_nothing_of_what_was_entered_since(harbour, library):
    """What is of an earlier day but was entered later is new to the reader, and the reverse."""
    future = harbour.held("neutral", asserted_on=Date("2025-11-30"))
    harbour.put(future)
    first = harbour.release("draft")
    old_news = harbour.counted(100, as_of=Date("2025-10-05"))
    harbour.put(old_news)
    data = told(library, first)
    assert data["positions"] == []
    assert [each["new"]["id"] for each in data["figures"]] == [old_news.id]


def test_what_was_replaced_twice_is_told_once(harbour, library):
    first = harbour.release("draft")
    newer, shift = harbour.overtaken()
    last = harbour.counted(
        270, as_of=Date("2025-11-10"), supersedes_id=newer.id, supersede_reason="source_error"
    )
    harbour.put(last, harbour.held("oppose", supersedes_id=shift.id, change_kind="shifted"))
    data = told(library, first)
    assert [each["old"]["id"] for each in data["figures"]] == [harbour.figure.id]
    assert (data["figures"][0]["difference"], data["figures"][0]["reason"]) == (
        "28",
        "error in the source",
    )
    (position,) = data["positions"]
    assert (position["old"]["stance"], position["new"]["stance"]) == ("lean_support", "oppose")


def test_edits_in_place_retractions_and_removals_are_told(harbour, library):
    retracted = harbour.counted(50, as_of=Date("2025-10-20"))
    removed = harbour.held("neutral", asserted_on=Date("2025-11-01"))
    harbour.put(retracted, removed)
    first = harbour.release("draft")
    harbour.change(harbour.figure, qualifier="exact")
    harbour.change(retracted, status="retracted")
    harbour.change(harbour.position, status="withdrawn", valid_to=Date("2025-11-09"))
    harbour.change(removed, trashed_at=AT)
    data = told(library, first)
    assert {each["change"]: each["reason"] for each in data["figures"]} == {
        "corrected": "No difference: one figure is qualified otherwise than the other.",
        "retracted": "when is not recorded",
    }
    assert [(each["change"], each["new"]) for each in data["positions"]] == [
        ("withdrawn", None),
        ("removed", None),
    ]


def test_a_denial_and_a_link_made_later_are_told(harbour, library):
    later = harbour.held("support", asserted_on=Date("2025-11-05"))
    harbour.put(later)
    first = harbour.release("draft")
    linked = harbour.change(later, supersedes_id=harbour.position.id, change_kind="shifted")
    (position,) = told(library, first)["positions"]
    assert (position["change"], position["old"]["id"]) == ("shifted", harbour.position.id)
    second = harbour.release("draft")
    harbour.change(linked, denied_by_id=harbour.arlen.id, denied_on=Date("2025-11-09"))
    assert [each["change"] for each in told(library, second)["positions"]] == ["denied"]


def test_judgements_gaps_and_sources_are_told_with_the_reason(harbour, library):
    judged = filed(harbour, Judgement(text="It reopens.", likelihood="unlikely"))
    open_gap = filed(harbour, Gap(question="Who pays?"))
    first = harbour.release("draft")
    likely = Judgement(
        text="It reopens.",
        likelihood="likely",
        previous_id=judged.id,
        change_reason="Arlen shifted.",
    )
    filed(harbour, likely)
    harbour.change(open_gap, status="closed")
    filed(harbour, Gap(question="When?"))
    harbour.source = harbour.change(harbour.source, reliability="D", status="withdrawn")
    filed(harbour, Source(title="Bulletin 15"))
    data = told(library, first)
    (judgement,) = data["judgements"]
    assert (judgement["change"], judgement["reason"]) == ("changed", "Arlen shifted.")
    assert (judgement["old"]["likelihood"], judgement["new"]["likelihood"]) == (
        "unlikely",
        "likely",
    )
    assert [(each["change"], each["question"]) for each in data["gaps"]] == [
        ("closed", "Who pays?"),
        ("opened", "When?"),
    ]
    sources = [(each["change"], each["title"]) for each in data["sources"]]
    assert sorted(sources) == [
        ("new", "Bulletin 15"),
        ("regraded", "Bulletin 14"),
        ("withdrawn", "Bulletin 14"),
    ]


def test_the_change_report_between_two_editions_says_it_on_paper(harbour, library):
    first = harbour.release()
    harbour.overtaken()
    second = harbour.release(answers=ANSWER)
    harbour.put(harbour.counted(999, as_of=Date("2025-11-10")))
    asked = {"format": "pdf", "today": TODAY, "report": silent}
    words = words_of(change_report(library, first.id, second.id, **asked).data)
    assert "Compared with edition 1, information cut-off 10 November 2025" in words
    for said in ("shifted", "leans for", "supports", "at least 260 people", "+18", "updated count"):
        assert said in words
    assert "999" not in words
    assert "No change found in: judgements, gaps, sources." in words
    assert "Edition 2, final" in words
    assert "DRAFT" not in words
    assert "Supersedes" not in words
    there = change_report_from_file(library.path, first.id, second.id, "pdf", TODAY, silent)
    assert words_of(there.data) == words
    now = words_of(change_report(library, first.id, None, **asked).data)
    assert "999" in now
    assert "Draft" in now


def test_a_change_report_is_of_the_last_edition_and_by_a_day_where_one_is_asked_for(
    harbour, library, tmp_path
):
    late = harbour.held("oppose", asserted_on=Date("2025-11-09"))
    harbour.put(late)
    harbour.release()
    harbour.put(harbour.counted(100, as_of=Date("2025-10-05")))
    wanted = Wanted(harbour.briefing.id, "change_report")
    made = export_pdf(library, wanted, tmp_path / "t6.pdf", today=TODAY, report=silent)
    words = words_of(made.path.read_bytes())
    assert "Compared with edition 1" in words
    assert "at least 100 people" in words
    assert "opposes" not in words
    by_day = replace(wanted, since=Date("2025-11-08"))
    export_pdf(library, by_day, tmp_path / "t6.pdf", today=TODAY, report=silent)
    words = words_of(made.path.read_bytes())
    assert "Between 8 November 2025" in words
    assert "opposes" in words
    assert "at least 100 people" not in words


def test_a_position_brief_names_shifts_that_the_last_edition_did_not_know(
    harbour, library, tmp_path
):
    """Also one that was said before its cut-off and heard of only afterwards."""
    harbour.briefing = harbour.change(harbour.briefing, template="position_brief")
    harbour.release()
    harbour.overtaken()
    wanted = Wanted(harbour.briefing.id)
    export_pdf(library, wanted, tmp_path / "t2.pdf", today=TODAY, report=silent)
    assert "Shifts since edition 1" in words_of((tmp_path / "t2.pdf").read_bytes())
    harbour.release(answers=ANSWER)
    export_pdf(library, wanted, tmp_path / "t2.pdf", today=TODAY, report=silent)
    assert "Shifts since" not in words_of((tmp_path / "t2.pdf").read_bytes())


def test_only_editions_of_one_briefing_are_compared_the_older_first(harbour, library):
    first = harbour.release("draft")
    second = harbour.release("draft")
    with pytest.raises(NotComparable, match="The older edition stands first"):
        changes_between(library, second.id, first.id)
    with pytest.raises(NotAnEdition, match="is no edition but of the kind briefing"):
        changes_between(library, harbour.briefing.id, second.id)
    foreign = replace(first, id=new_id(), number=9, knows="")
    harbour.put(foreign)
    with pytest.raises(NotComparable, match="Edition 9 was not made in this library"):
        changes_between(library, second.id, foreign.id)
    assert {each.fate for each in text_changes(second, foreign)} == {"kept"}


def test_what_must_be_recalled_with_a_source_a_figure_or_a_position(harbour, library):
    first = harbour.release()
    newer, shift = harbour.overtaken()
    harbour.write(f"The Ministry of Labour counted [at least 260](figure:{newer.id}).")
    second = harbour.release()

    def recalled(record) -> list[int]:
        found = citing_editions(library, record.KIND, record.id)
        return sorted(each.edition.number for each in found)

    assert recalled(harbour.source) == [1, 2]
    assert recalled(harbour.figure) == [1]
    assert recalled(newer) == [second.number]
    assert recalled(shift) == []
    (citing,) = citing_editions(library, "figure", harbour.figure.id)
    assert citing.edition == first
    assert citing.briefing == harbour.briefing
    assert "at least 242 people" in [place.words for place in citing.places]


def test_an_actor_is_recalled_under_the_names_it_was_merged_from(harbour, library):
    other = replace(harbour.arlen, id=new_id(), name="Arlen State")
    harbour.put(other)
    harbour.write(f"[Arlen State](actor:{other.id}) waits.")
    harbour.release("draft")
    merge(library, planned_merger(library, harbour.arlen.id, other.id, {}))
    (citing,) = citing_editions(library, "actor", harbour.arlen.id)
    assert citing.edition.number == 1


def test_a_withdrawn_edition_stays_and_is_superseded_by_none(harbour, library):
    first = harbour.release()
    with pytest.raises(CannotWithdraw, match="Say why"):
        withdraw(library, first.id, " ")
    withdrawn = withdraw(library, first.id, "The bulletin was retracted.")
    assert (withdrawn.status, withdrawn.withdrawal_reason) == (
        "withdrawn",
        "The bulletin was retracted.",
    )
    assert withdrawn.content == first.content
    with pytest.raises(CannotWithdraw, match="withdrawn already: The bulletin was"):
        withdraw(library, first.id, "Again.")
    file = made(library, Wanted(first.id), format="pdf", today=TODAY, report=silent)
    assert "Edition 1 was withdrawn" in str(file.warnings[0])
    second = harbour.release()
    assert (second.number, second.supersedes_id) == (2, None)
    library.undo()
    assert library.undo().label == "Withdraw edition 1 of “Harbour week”"
    assert library.find(Edition, first.id) == first


def test_the_next_edition_begins_with_the_text_of_the_last_and_its_stale_places(harbour, library):
    harbour.overtaken()
    edition = harbour.release(answers=ANSWER)
    written = harbour.draft.text
    harbour.write("Something else altogether.")
    harbour.briefing = harbour.change(harbour.briefing, parts=())
    start_next(library, edition.id)
    assert library.all(Draft)[0].text == written
    assert library.find(type(harbour.briefing), harbour.briefing.id).part("bottom_line") == (
        "No date is set."
    )
    check = harbour.made("draft").check
    assert [each.answer for each in check.findings if each.finding.rule == "stale_figure"] == [None]
    assert "stale_figure" in rules(harbour.made("draft"))
    before = library.past.newest_step()
    start_next(library, edition.id)
    assert library.past.newest_step() == before
    library.undo()
    assert library.all(Draft)[0].text == "Something else altogether."


def test_the_texts_are_known_from_the_log_where_the_result_does_not_tell(harbour, library):
    edition = harbour.release()
    written = harbour.draft.text
    without = replace(edition, release_check="")
    library.apply(Step("Edit", (Edit(edition, without),)))
    harbour.write("Something else.")
    assert dict(texts_of_edition(library, without)) == {
        "bottom_line": "No date is set.",
        "draft": written,
    }
    with pytest.raises(NoTexts, match="was not made in this library"):
        texts_of_edition(library, replace(without, knows="not JSON"))
