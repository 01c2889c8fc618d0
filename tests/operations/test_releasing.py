"""A briefing is released: checked, answered, frozen, and kept whole or not at all."""

import io
import json
from hashlib import sha256

import pypdf
import pytest

from briefing.documents import release_results
from briefing.documents.frozen import from_json
from briefing.documents.pdf import to_pdf
from briefing.domain.briefings import Answer, Draft
from briefing.domain.dates import Date
from briefing.domain.secret import Secret
from briefing.domain.sources import File
from briefing.operations.edition_files import released_pdf
from briefing.operations.editions import editions_of, release_result
from briefing.operations.exporting import Wanted, made
from briefing.operations.release_checks import Unanswered, UnknownRule
from briefing.operations.releasing import (
    NotReleasable,
    ToRelease,
    prepared,
    prepared_from_file,
    release,
)
from briefing.store.errors import Conflict, ContentMissing
from briefing.store.keys import NewKey
from briefing.store.library import Library
from briefing.store.opening import create_library, open_library
from tests.operations.harbour import AT, TODAY, Harbour, rules, silent


@pytest.fixture
def harbour(library) -> Harbour:
    return Harbour(library)


def words_of(pdf: bytes) -> str:
    pages = pypdf.PdfReader(io.BytesIO(pdf)).pages
    return " ".join(" ".join(page.extract_text() for page in pages).split())


def test_an_edition_keeps_what_left_the_desk(harbour, library):
    knows = dict(library.past.version_vector())
    edition = harbour.release(next_due=Date("2025-11-17"), acknowledgements="Read by Noor.")
    assert library.all(type(edition)) == [edition]
    assert (edition.number, edition.status, edition.supersedes_id) == (1, "final", None)
    assert (edition.cut_off, edition.next_due) == (TODAY, Date("2025-11-17"))
    assert (edition.released_at, edition.acknowledgements) == (AT, "Read by Noor.")
    assert json.loads(edition.knows) == knows
    assert edition.content_sha256 == sha256(edition.content.encode()).hexdigest()
    file = library.find(File, edition.pdf_file_id)
    pdf = library.read_bytes(file.sha256)
    assert (file.media_type, file.size) == ("application/pdf", len(pdf))
    info = pypdf.PdfReader(io.BytesIO(pdf)).metadata
    assert edition.content_sha256 in str(dict(info))
    words = words_of(pdf)
    assert "Edition 1, final" in words
    assert "at least 242 people" in words
    assert "10 November 2025" in words
    assert library.check() == ()


def test_the_day_at_which_this_edition_was_due_is_not_that_of_the_next(harbour):
    harbour.briefing = harbour.change(harbour.briefing, next_due=Date("2025-11-09"))
    assert harbour.release().next_due is None
    harbour.change(harbour.briefing, next_due=Date("2025-11-10"))
    assert harbour.release().next_due == Date("2025-11-10")
    with pytest.raises(NotReleasable, match="cannot be due 9 November 2025: that day has passed"):
        harbour.made("draft", next_due=Date("2025-11-09"))


def test_a_cut_off_that_is_still_to_come_is_told(harbour):
    (told,) = harbour.made(cut_off=Date("2025-11-11")).warnings
    assert str(told) == (
        "The information cut-off, 11 November 2025, is still to come: the edition holds what is"
        " known today."
    )
    assert harbour.made().warnings == ()


def test_the_frozen_content_gives_the_released_bytes_again(harbour, library):
    edition = harbour.release()
    harbour.overtaken()
    harbour.write("Other words.")
    document = from_json(edition.content)
    assert to_pdf(document, "a4").pdf == released_pdf(library, edition)
    assert made(
        library, Wanted(edition.id), format="pdf", today=TODAY, report=silent
    ).data == released_pdf(library, edition)
    page = made(library, Wanted(edition.id), format="html", today=TODAY, report=silent)
    assert "at least 242 people" in page.data.decode()


def test_only_a_final_edition_is_without_the_watermark(harbour, library):
    marked = {}
    for status in ("draft", "review", "final"):
        edition = harbour.release(status)
        marked[status] = "DRAFT" in words_of(released_pdf(library, edition))
    assert marked == {"draft": True, "review": True, "final": False}
    assert [each.number for each in editions_of(library, harbour.briefing.id)] == [3, 2, 1]


def test_the_next_edition_supersedes_the_last_final_one(harbour, library):
    first = harbour.release()
    harbour.release("review")
    third = harbour.release()
    assert (third.number, third.supersedes_id) == (3, first.id)
    assert "Supersedes Edition 1" in words_of(released_pdf(library, third))


def test_a_final_edition_waits_for_answers(harbour, library):
    harbour.overtaken()
    before = library.past.newest_step()
    with pytest.raises(Unanswered, match="1, of these rules: stale_figure") as refused:
        harbour.release()
    (finding,) = refused.value.findings
    assert (finding.rule, finding.record_id) == ("stale_figure", harbour.figure.id)
    assert library.past.newest_step() == before
    assert harbour.release("review").status == "review"


def test_an_answer_is_stored_with_its_reason_and_kept_with_the_result(harbour, library):
    newer, _ = harbour.overtaken()
    edition = harbour.release(answers=(("stale_figure", "The week ends on the 8th."),))
    (answer,) = library.all(Answer)
    assert (answer.rule, answer.reason, answer.author) == (
        "stale_figure",
        "The week ends on the 8th.",
        "A. Desk",
    )
    assert (answer.edition_number, answer.answered_at) == (edition.number, AT)
    result = release_result(edition)
    (finding,) = [each for each in result.findings if each.rule == "stale_figure"]
    assert (finding.record, finding.newer, finding.severity) == (
        harbour.figure.id,
        newer.id,
        "answer",
    )
    text = dict(result.texts)[finding.text]
    assert text[finding.start : finding.end].startswith("[at least 242 people]")
    assert finding.answer.reason == "The week ends on the 8th."
    assert (finding.answer.by, finding.answer.at) == ("A. Desk", AT)
    assert finding.answer.whole_rule
    assert (result.by, result.status, result.paper) == ("A. Desk", "final", "a4")


def test_what_was_answered_for_a_draft_counts_until_one_is_final(harbour):
    harbour.overtaken()
    given = (("stale_figure", "On purpose."),)
    harbour.release("review", answers=given)
    final = harbour.release("final")
    assert release_result(final).findings[0].answer.reason == "On purpose."
    with pytest.raises(Unanswered):
        harbour.release("final")


def test_answers_name_a_rule_that_found_something(harbour, library):
    with pytest.raises(UnknownRule, match="There is no rule stale: the rules are stale_figure, "):
        harbour.made(answers=(("stale", "Because."),))
    made = harbour.made(answers=(("stale_figure", "Because."),))
    assert "The rule stale_figure found nothing" in str(made.warnings[0])
    release(library, made)
    assert library.all(Answer) == []


def test_a_claim_printed_without_a_source_keeps_an_edition_from_being_final(harbour):
    """It need not stand in the text: a tile is enough."""
    bare = harbour.counted(9, as_of=Date("2025-11-09"))
    harbour.put(bare)
    harbour.write("Nothing is linked here.")
    with pytest.raises(Unanswered, match="unsourced_record") as refused:
        harbour.release()
    (finding,) = refused.value.findings
    assert (finding.kind, finding.record_id) == ("figure", bare.id)
    answered = harbour.release(answers=(("unsourced_record", "The ministry confirmed it."),))
    assert answered.status == "final"


def test_an_interrupted_release_leaves_nothing(harbour, library):
    def stop(done: int, total: int) -> None:
        raise InterruptedError(f"{done} of {total}")

    before = library.past.newest_step()
    wanted = ToRelease(harbour.briefing.id, "draft")
    with pytest.raises(InterruptedError):
        prepared(library, wanted, today=TODAY, at=AT, report=stop)
    assert (library.past.newest_step(), harbour.editions()) == (before, [])


def test_a_release_that_cannot_be_stored_keeps_no_bytes(harbour, library):
    harbour.overtaken()
    harbour.release("draft", answers=(("stale_figure", "On purpose."),))
    made = harbour.made("review")
    (answer,) = library.all(Answer)
    harbour.change(answer, reason="Another reason.")
    before = library.past.newest_step()
    with pytest.raises(Conflict):
        release(library, made)
    assert library.past.newest_step() == before
    with pytest.raises(ContentMissing):
        library.read_bytes(made.file.sha256)


def test_another_edition_in_the_meantime_is_not_overtaken(harbour, library):
    made = harbour.made()
    harbour.release("draft")
    with pytest.raises(NotReleasable, match="Another edition was made in the meantime"):
        release(library, made)


def test_a_release_is_taken_back_and_made_again_by_undo_and_redo(harbour, library):
    harbour.overtaken()
    edition = harbour.release(answers=(("stale_figure", "On purpose."),))
    assert library.undo().label == "Release edition 1 of “Harbour week”"
    assert (library.all(type(edition)), library.all(Answer), library.all(File)) == ([], [], [])
    library.redo()
    assert library.all(type(edition)) == [edition]
    assert words_of(released_pdf(library, edition))
    library.undo()
    assert harbour.release("draft").number == 1


def test_what_cannot_become_an_edition_is_refused(harbour, library):
    with pytest.raises(NotReleasable, match="says up to when its information goes"):
        harbour.made(cut_off=None)
    wanted = ToRelease(harbour.issue.id, "draft")
    with pytest.raises(NotReleasable, match="Only a briefing can be released"):
        prepared_from_file(library.path, wanted, TODAY, AT, silent)
    harbour.briefing = harbour.change(harbour.briefing, trashed_at=AT)
    with pytest.raises(NotReleasable, match="lies in the trash"):
        harbour.made()


def test_it_is_made_in_a_process_of_its_own_from_the_file(harbour, library):
    wanted = ToRelease(harbour.briefing.id, "final", cut_off=TODAY, author="A. Desk")
    made = prepared_from_file(library.path, wanted, TODAY, AT, silent)
    here = harbour.made()
    assert (made.pdf, made.edition.content) == (here.pdf, here.edition.content)
    assert release(library, made) == made.edition
    assert release_result(made.edition).by == "A. Desk"


def test_an_encrypted_library_keeps_its_editions(tmp_path):
    key = NewKey(Secret(bytes(range(32))), b"sixteen bytes!!!")
    with create_library(tmp_path / "secret.briefing", author="Noor", key=key) as library:
        harbour = Harbour(library)
        edition = harbour.release()
        wanted = ToRelease(harbour.briefing.id, "review", cut_off=TODAY)
        assert prepared_from_file(library.path, wanted, TODAY, AT, silent, key=key.key).pdf
    assert b"Dockers" not in (tmp_path / "secret.briefing").read_bytes()
    with open_library(tmp_path / "secret.briefing", key=key.key) as library:
        assert words_of(released_pdf(library, edition))


def test_an_arabic_edition_says_which_rules_were_not_run(harbour, library):
    harbour.briefing = harbour.change(harbour.briefing, title="أسبوع الميناء", language="ar")
    harbour.write("أحصت الوزارة [242 على الأقل](figure:" + harbour.figure.id + ").")
    edition = harbour.release()
    result = release_result(edition)
    assert "unattributed" in result.not_run
    assert "stale_figure" not in result.not_run
    assert pypdf.PdfReader(io.BytesIO(released_pdf(library, edition))).metadata.title == (
        "أسبوع الميناء"
    )
    assert library.undo().label == "Release edition 1 of “أسبوع الميناء”"


def test_the_result_is_read_back_as_it_was_written(harbour):
    harbour.overtaken()
    made = harbour.made("draft")
    result = release_result(made.edition)
    assert release_results.from_json(release_results.to_json(result)) == result
    assert len(result.findings) == len(rules(made)) > 0
    for odd in ("", "Nothing found.", "[]", '{"format":"briefing-release-check","version":1}'):
        assert release_results.from_json(odd) is None


def test_the_library_needs_a_draft_for_none_of_it(harbour, library: Library):
    harbour.change(harbour.draft, trashed_at=AT)
    assert library.all(Draft) == []
    assert dict(release_result(harbour.release()).texts)["draft"] == ""
