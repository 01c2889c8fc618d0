"""Another template for a briefing: no word of its texts is lost."""

import pytest

from briefing.domain.briefings import Briefing, Draft, Part
from briefing.domain.edits import Edit, Step
from briefing.operations.changing_templates import template_edits

NAMES = {"bottom_line": "Bottom line", "highlights": "Highlights", "trend": "Trend"}


@pytest.fixture
def snapshot(library):
    briefing = Briefing(
        title="The bridge",
        parts=(
            Part("bottom_line", "It stays closed."),
            Part("highlights", "- Nobody crossed.\n"),
            Part("trend", "  \n"),
        ),
    )
    library.apply(Step("Add", (Edit(None, briefing),)))
    return briefing


def change(library, briefing, template):
    library.apply(Step("Change", template_edits(library, briefing, template, NAMES)))
    return library.find(Briefing, briefing.id), library.all(Draft, briefing_id=briefing.id)


def test_parts_that_both_have_stay_parts(library, snapshot):
    changed, _ = change(library, snapshot, "position_brief")
    assert changed.template == "position_brief"
    assert changed.parts == (Part("bottom_line", "It stays closed."),)


def test_the_others_go_to_the_draft_under_their_names(library, snapshot):
    _, drafts = change(library, snapshot, "position_brief")
    assert [draft.text for draft in drafts] == ["## Highlights\n\n- Nobody crossed.\n"]


def test_behind_what_is_written_there(library, snapshot):
    library.apply(Step("Write", (Edit(None, Draft(briefing_id=snapshot.id, text="First.\n")),)))
    _, drafts = change(library, snapshot, "actor_profile")
    assert [draft.text for draft in drafts] == [
        "First.\n\n## Bottom line\n\nIt stays closed.\n\n## Highlights\n\n- Nobody crossed.\n"
    ]


def test_nothing_is_written_where_nothing_has_to_go(library):
    briefing = Briefing(title="The bridge", parts=(Part("bottom_line", "It stays closed."),))
    library.apply(Step("Add", (Edit(None, briefing),)))
    _, drafts = change(library, briefing, "position_brief")
    assert drafts == []


def test_one_undo_takes_it_all_back(library, snapshot):
    change(library, snapshot, "actor_profile")
    library.undo()
    assert library.find(Briefing, snapshot.id) == snapshot
    assert library.all(Draft, briefing_id=snapshot.id) == []
