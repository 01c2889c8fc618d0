"""A judgement that is another than its readers knew asks for a reason until it has one."""

from dataclasses import replace

import pytest

from briefing.domain.issues import Filing
from briefing.domain.judgements import Judgement
from briefing.operations.judging_anew import as_printed, reason_asked
from tests.operations.harbour import Harbour

BEFORE = Judgement(text="The quay opens by spring.", likelihood="likely", confidence="low")


@pytest.fixture
def printed(library) -> Judgement:
    """The judgement as edition 1 printed it."""
    harbour = Harbour(library)
    filed = Filing(issue_id=harbour.issue.id, record_kind=Judgement.KIND, record_id=BEFORE.id)
    harbour.put(BEFORE, filed)
    harbour.write(f"## Assessment\n\n[The quay opens by spring](judgement:{BEFORE.id}).")
    harbour.release("review")
    harbour.change(BEFORE, likelihood="very likely")
    found = as_printed(library, BEFORE)
    assert found is not None
    return found


def test_what_an_edition_printed_is_known_whatever_was_changed_since(printed):
    assert printed == BEFORE


def test_what_no_edition_prints_may_be_rewritten(library):
    Harbour(library).put(BEFORE)
    assert as_printed(library, BEFORE) is None
    assert reason_asked(replace(BEFORE, confidence="high"), None) is None


@pytest.mark.parametrize(
    ("changes", "asks"),
    [
        ({}, False),
        ({"indicators": "Tugs return."}, False),
        ({"likelihood": "unlikely"}, True),
        ({"confidence": "high"}, True),
        ({"text": "The quay opens by summer."}, True),
        ({"text": "The quay opens by summer.", "change_reason": "A new date."}, False),
    ],
)
def test_a_printed_judgement_that_is_rewritten_asks_why(printed, changes, asks):
    asked = reason_asked(replace(printed, **changes), printed)
    assert (asked is not None) is asks
    assert not asks or str(asked).startswith("An edition printed this judgement otherwise.")


def test_the_reason_of_the_change_before_is_none_for_the_next():
    printed = replace(BEFORE, previous_id="0", change_reason="A new date.")
    assert reason_asked(printed, printed) is None
    assert reason_asked(replace(printed, confidence="high"), printed) is not None


def test_a_judgement_after_another_asks_why_it_is_another():
    anew = Judgement(text="The quay opens by summer.", previous_id=BEFORE.id)
    assert "the judgement before" in str(reason_asked(anew, None))
    assert reason_asked(replace(anew, change_reason="A new date."), None) is None
