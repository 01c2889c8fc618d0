"""A briefing is checked by all rules: its typed parts and its text, with the answers given."""

from dataclasses import replace
from decimal import Decimal

import pytest

from briefing.domain.briefings import Answer, Briefing, Draft, Part
from briefing.domain.checks.answers import answer_for_place
from briefing.domain.checks.rules import RULES
from briefing.domain.dates import Date
from briefing.domain.desk import HouseTerm, Organisation
from briefing.domain.edits import Edit, Step
from briefing.domain.figures import Figure, Measure
from briefing.operations.checking_drafts import check_draft, draft_checked, texts_of
from briefing.operations.finding import NoSuchRecord

TODAY = Date("2031-05-20")
WELLS = Measure(label="Wells closed", unit="wells", contested=False)
COUNT = Figure(measure_id=WELLS.id, value=Decimal(20), qualifier="at_least")
PARTS = (Part("state_of_play", "The regime counts 400 wells."), Part("bottom_line", "At @guild."))
BRIEFING = Briefing(title="Wells", template="issue_brief", parts=PARTS)
TEXT = f"Closed are [20 wells](figure:{COUNT.id}), the regime says."
DRAFT = Draft(briefing_id=BRIEFING.id, text=TEXT)
TERM = HouseTerm(term="regime", instead="government")


def store(library, *records) -> None:
    library.apply(Step("Store", tuple(Edit(None, record) for record in records)))


@pytest.fixture
def filled(library):
    store(library, WELLS, COUNT, TERM, BRIEFING, DRAFT)
    return library


def found(check) -> list[tuple[str, str]]:
    return [(one.finding.text, one.finding.rule) for one in check.findings]


def test_the_texts_are_in_the_order_of_the_template_and_so_is_what_is_found(filled) -> None:
    names = ["bottom_line", "scope", "background", "state_of_play", "options", "draft"]
    assert [name for name, _ in texts_of(filled, BRIEFING)] == names
    assert found(check_draft(filled, BRIEFING, today=TODAY)) == [
        ("bottom_line", "unresolved"),
        ("state_of_play", "unsourced"),
        ("state_of_play", "house_terms"),
        ("draft", "wording"),
        ("draft", "unsourced_record"),
        ("draft", "house_terms"),
    ]


def test_places_are_those_of_the_text_they_name(filled) -> None:
    texts = dict(texts_of(filled, BRIEFING))
    check = check_draft(filled, BRIEFING, today=TODAY)
    hints = [one.finding for one in check.findings if one.finding.rule == "house_terms"]
    assert [texts[one.text][one.start : one.end] for one in hints] == ["regime", "regime"]


def test_rules_that_read_words_run_on_english_only(filled) -> None:
    for language in ("en", "en-GB", "EN"):
        assert check_draft(filled, replace(BRIEFING, language=language), today=TODAY).not_run == ()
    french = check_draft(filled, replace(BRIEFING, language="fr"), today=TODAY)
    reading = [rule.name for rule in RULES if rule.reads_words]
    assert list(french.not_run) == reading
    assert {"wording", "house_terms", "unsourced"} <= set(reading)
    assert [rule for _, rule in found(french)] == ["unresolved", "unsourced_record"]


def test_the_organisation_switches_rules_off_everywhere_or_for_a_template(filled) -> None:
    off = ("house_terms", "issue_brief/wording", "snapshot/unsourced")
    store(filled, Organisation(name="Desk", switched_off=off))
    check = check_draft(filled, BRIEFING, today=TODAY)
    assert check.switched_off == ("wording", "house_terms")
    rules = {rule for _, rule in found(check)}
    assert rules == {"unresolved", "unsourced", "unsourced_record"}


def test_an_answer_stands_beside_what_it_replies_to(filled) -> None:
    first = check_draft(filled, BRIEFING, today=TODAY)
    wording = next(one for one in first.findings if one.finding.rule == "wording")
    assert wording.is_open
    answer = answer_for_place(
        wording.finding,
        BRIEFING.id,
        1,
        reason="As printed.",
        author="A. Desk",
        answered_at="2031-05-20T10:00:00Z",
    )
    store(filled, answer, Answer(briefing_id=BRIEFING.id, rule="unsourced", reason="Known."))
    answers = {
        one.finding.rule: one.answer.reason
        for one in check_draft(filled, BRIEFING, today=TODAY).findings
        if one.answer is not None
    }
    assert answers == {"wording": "As printed.", "unsourced": "Known."}


def test_hints_do_not_stand_in_the_way_of_a_final_edition(filled) -> None:
    check = check_draft(filled, BRIEFING, today=TODAY)
    open_rules = {one.finding.rule for one in check.findings if one.is_open}
    assert open_rules == {"unresolved", "unsourced", "unsourced_record", "wording"}


def test_the_same_is_found_from_the_path_and_its_progress_is_told(filled) -> None:
    told: list[tuple[int, int]] = []
    apart = draft_checked(filled.path, BRIEFING.id, TODAY, lambda *done: told.append(done))
    assert apart == check_draft(filled, BRIEFING, today=TODAY)
    assert told[-1] == (1, 1)


def test_only_a_briefing_is_checked(filled) -> None:
    with pytest.raises(NoSuchRecord, match="is no briefing"):
        draft_checked(filled.path, WELLS.id, TODAY, lambda *_: None)


def test_every_rule_says_its_name_and_its_reason_once() -> None:
    assert len({rule.name for rule in RULES}) == len(RULES) == 21
    for rule in RULES:
        assert str(rule.title)
        assert str(rule.reason).endswith(".")
