"""A quotation within a quotation has the marks of the second level."""

import pytest

from briefing.text.quotation_levels import nested


@pytest.mark.parametrize(
    ("sentence", "value", "shown"),
    [
        ("Undo: “{step}”", "Cite “It holds”", "Undo: “Cite ‘It holds’”"),
        ("Undo: “{step}”", "Merge “A” into “B”", "Undo: “Merge ‘A’ into ‘B’”"),
        ("Undo: “{step}”", "Edit Gaza’s count", "Undo: “Edit Gaza’s count”"),
        ("Undo: {step}", "Cite “It holds”", "Undo: Cite “It holds”"),
        ("“Done”: {step}", "Cite “It holds”", "“Done”: Cite “It holds”"),
        (
            "Annuler : «\u202f{step}\u202f»",
            "Citer «\u202fTenu\u202f»",
            "Annuler : «\u202fCiter “Tenu”\u202f»",
        ),
        ("Annuler : «\u202f{step}\u202f»", "Cite “It”", "Annuler : «\u202fCite “It”\u202f»"),
    ],
)
def test_only_what_stands_within_marks_of_the_same_sort_changes(sentence, value, shown):
    assert sentence.format(**nested(sentence, {"step": value})) == shown
