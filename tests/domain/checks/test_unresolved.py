"""Links that lead nowhere, a lone @ and blocks about nothing are told, with a way out."""

from dataclasses import replace

import pytest

from briefing.domain.actors import Actor
from briefing.domain.checks import unresolved
from briefing.domain.checks.draft import PlacedBlock
from briefing.domain.issues import Issue
from briefing.domain.messages import message
from briefing.domain.records import new_id

ARDAVIA = Actor(name="Ardavia", kind="state")
DAMS = Issue(title="The dams")
TEXT = f"So said [**Ardavia**](actor:{ARDAVIA.id}) today."
IN_TRASH = "2031-05-01T10:00:00Z"


def test_a_link_to_nothing_is_told_and_its_words_are_kept(found, fixed) -> None:
    (finding,) = found(unresolved, TEXT)
    assert str(finding.message) == "The link leads to no record."
    assert fixed(TEXT, finding) == "So said **Ardavia** today."


def test_a_link_into_the_trash_is_told(found) -> None:
    (finding,) = found(unresolved, TEXT, replace(ARDAVIA, trashed_at=IN_TRASH))
    assert "in the trash" in str(finding.message)


def test_a_link_follows_a_merge(found) -> None:
    kept = Actor(name="Republic of Ardavia", kind="state")
    assert found(unresolved, TEXT, ARDAVIA) == []
    merged = replace(ARDAVIA, merged_into_id=kept.id)
    assert found(unresolved, TEXT, merged, kept) == []
    (finding,) = found(unresolved, TEXT, merged, replace(kept, trashed_at=IN_TRASH))
    assert "in the trash" in str(finding.message)


def test_an_at_left_in_the_text_is_told(found, fixed) -> None:
    text = "So said @Ardavia today."
    (finding,) = found(unresolved, text)
    assert text[finding.start : finding.end] == "@Ardavia"
    assert fixed(text, finding) == "So said Ardavia today."


@pytest.mark.parametrize("text", ["Write to desk@orsenna.example.", "At 5 @ the dam.", "Nothing."])
def test_other_signs_are_not_told(found, text) -> None:
    assert found(unresolved, text) == []


def block(**more) -> PlacedBlock:
    given = {"scheme": "tiles", "subject_kind": "issue", "subject_id": DAMS.id, "label": "Figures"}
    return PlacedBlock("draft", 4, 40, **(given | more))


def test_a_block_is_told_that_has_a_problem_or_no_subject(found) -> None:
    from briefing.domain.checks.draft import Writing

    def told(block: PlacedBlock, *records) -> list[str]:
        writing = Writing((("draft", ""),), (), (block,))
        return [str(each.message) for each in found(unresolved, "", *records, writing=writing)]

    assert told(block(), DAMS) == []
    assert told(block(subject_kind=None, subject_id=None)) == []
    assert told(block(), replace(DAMS, trashed_at=IN_TRASH)) == told(block(subject_id=new_id()))
    assert told(block(problems=(message("It holds nothing."),)), DAMS) == ["It holds nothing."]
