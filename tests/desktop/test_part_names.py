"""Every text and section of a briefing has a name in the window."""

import pytest

from briefing.desktop.editor.part_names import PART_HINTS, PART_NAMES, named_parts, part_name
from briefing.documents.compose import OFFERED_TEMPLATES
from briefing.domain.briefings import PARTS, Briefing
from briefing.domain.dates import Date
from briefing.operations.exporting import composed
from briefing.store.opening import create_library


@pytest.mark.parametrize("template", OFFERED_TEMPLATES)
def test_whatever_an_empty_briefing_leaves_out_is_named(template, tmp_path):
    with create_library(tmp_path / "empty.briefing", author="") as library:
        briefing = Briefing(title="Empty", template=template)
        left_out = composed(library, briefing, Date("2025-11-12")).left_out
    assert {*PARTS[template]} <= {*left_out}
    assert all(part_name(name)[0].isupper() for name in left_out)


def test_every_part_of_a_template_has_its_name():
    assert {name for names in PARTS.values() for name in names} | {"draft"} == set(PART_NAMES)
    assert set(PART_NAMES) == set(PART_HINTS)


def test_names_stand_in_one_line():
    assert named_parts(("bottom_line", "gaps")) == "Bottom line, What is not known"
