"""A briefing's structure becomes a template, and another briefing begins with it."""

import json
from dataclasses import replace

import pytest

from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing, Draft, Part, Preset
from briefing.domain.edits import Edit, Step
from briefing.domain.figures import Measure
from briefing.domain.issues import Issue
from briefing.operations.export_presets import export_presets
from briefing.operations.own_templates import (
    UnusableTemplate,
    begun_with,
    held,
    own_templates,
    template_of,
)

QUAY = Issue(title="The quay")
DYKE = Issue(title="The dyke")
ARLEN = Actor(name="Arlen", kind="state")
WELLS = Measure(label="Wells")
WEEKLY = Briefing(
    title="Quay, week 3",
    template="issue_brief",
    subject_kind="issue",
    subject_id=QUAY.id,
    language="fr",
    paper="letter",
    series="Weekly",
    audience="Ministry",
    marking="TLP:GREEN",
    cadence="weekly",
    authors=("Ana", "Ole"),
    reviewer="Ida",
    parts=(Part("bottom_line", "Nothing moved.\n\n### For *whom*"),),
    note="Only for week 3",
)
TEXT = f"""## Figures

Nothing moved on [the quay](issue:{QUAY.id}).

![Key figures](tiles:issue/{QUAY.id}?limit=6&since=2025-11-01)

![Wells](chart:measure/{WELLS.id}?kind=bar)

## Who says what

![Positions](matrix:issue/{QUAY.id}?actors={ARLEN.id})

![Gaps](gaps:issue/{QUAY.id})

![Sources](sources:briefing/{WEEKLY.id}?grades=yes)
"""


@pytest.fixture
def template(library) -> Preset:
    draft = Draft(briefing_id=WEEKLY.id, text=TEXT)
    records = (QUAY, DYKE, ARLEN, WELLS, WEEKLY, draft)
    library.apply(Step("Put", tuple(Edit(None, record) for record in records)))
    made = template_of(library, WEEKLY, "Weekly brief")
    library.apply(Step("Add", (Edit(None, made),)))
    return made


def new(subject: Issue | Actor | None) -> Briefing:
    if subject is None:
        return Briefing(title="New")
    return Briefing(title="New", subject_kind=subject.KIND, subject_id=subject.id)


def test_another_briefing_has_its_structure_about_its_own_subject(template) -> None:
    begun, draft = begun_with(template, new(DYKE))
    assert draft is not None
    assert draft.briefing_id == begun.id
    assert draft.text.split("\n\n") == [
        "## Figures",
        f"![Key figures](tiles:issue/{DYKE.id}?limit=6)",
        f"![Wells](chart:measure/{WELLS.id}?kind=bar)",
        "## Who says what",
        f"![Positions](matrix:issue/{DYKE.id})",
        f"![Gaps](gaps:issue/{DYKE.id})",
        f"![Sources](sources:briefing/{begun.id}?grades=yes)",
    ]
    assert begun.parts == (Part("bottom_line", "### For whom"),)


def test_front_matter_comes_along_and_what_is_the_briefings_own_does_not(template) -> None:
    begun, _ = begun_with(template, new(DYKE))
    assert begun == replace(
        WEEKLY,
        id=begun.id,
        title="New",
        subject_id=DYKE.id,
        parts=(Part("bottom_line", "### For whom"),),
        note="",
    )


def test_a_block_that_cannot_be_about_the_subject_is_left_out(template) -> None:
    _, draft = begun_with(template, new(ARLEN))
    assert draft is not None
    assert f"tiles:actor/{ARLEN.id}" in draft.text
    assert "![Positions](matrix:)" in draft.text
    assert "gaps:" not in draft.text
    _, draft = begun_with(template, new(None))
    assert draft is not None
    assert "tiles:" not in draft.text


def test_what_it_holds_is_counted(template) -> None:
    assert held(template) == ("issue_brief", 3, 5)


def test_it_is_no_way_to_export(template, library) -> None:
    assert [preset.name for preset in own_templates(library)] == ["Weekly brief"]
    assert export_presets(library) == ()


@pytest.mark.parametrize(
    "kept",
    [
        {},
        {"template": "leaflet"},
        {"template": "snapshot", "texts": []},
        {"template": "snapshot", "texts": {"draft": [3]}},
        {"template": "snapshot", "language": "no language"},
    ],
)
def test_one_that_is_damaged_is_told(kept) -> None:
    preset = Preset(name="Old", settings=json.dumps({"template": kept}))
    with pytest.raises(UnusableTemplate, match="“Old”"):
        begun_with(preset, new(None))
