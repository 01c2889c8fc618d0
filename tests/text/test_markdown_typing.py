"""What keys make of a text: emphasis, headings, lists, quotations, footnotes and tables.

In the examples « and » stand around what is selected, ‖ where the cursor stands.
"""

import pytest

from briefing.text.emphasising import emphasis_toggled
from briefing.text.footnote_typing import footnote_put
from briefing.text.line_marks import heading_set, list_toggled, quotation_toggled
from briefing.text.list_typing import item_indented, line_continued
from briefing.text.spans import Span
from briefing.text.table_typing import cell_reached, new_table


def read(shown: str) -> tuple[str, Span]:
    shown = shown.replace("‖", "«»")
    start = shown.index("«")
    end = shown.index("»") - 1
    return shown.replace("«", "").replace("»", ""), Span(start, end)


def shown(text: str, change) -> str | None:
    if change is None:
        return None
    made, (start, end) = change.applied(text), change.selection
    marked = f"{made[:start]}«{made[start:end]}»{made[end:]}"
    return marked.replace("«»", "‖")


@pytest.mark.parametrize(
    ("sign", "before", "after"),
    [
        ("**", "a «word» b", "a **«word»** b"),
        ("**", "a **«word»** b", "a «word» b"),
        ("**", "a «**word**» b", "a «word» b"),
        ("**", "a wo‖rd b", "a **wo‖rd** b"),
        ("**", "a **wo‖rd** b", "a wo‖rd b"),
        ("**", "a ‖ b", "a **‖** b"),
        ("**", "a **‖** b", "a ‖ b"),
        ("*", "«word»", "*«word»*"),
        ("*", "**«word»**", "***«word»***"),
        ("*", "***«word»***", "**«word»**"),
        ("*", "*«word»*", "«word»"),
        ("**", "« word »x", "« **word** »x"),
        ("**", "- «one\n- two»", "- **«one**\n- **two»**"),
        ("*", "don’t st‖op", "don’t *st‖op*"),
    ],
)
def test_emphasis(sign, before, after):
    text, selection = read(before)
    assert shown(text, emphasis_toggled(text, selection, sign)) == after


@pytest.mark.parametrize(
    ("level", "before", "after"),
    [
        (2, "a\nTi‖tle\nb", "a\n## Ti‖tle\nb"),
        (2, "## Ti‖tle", "Ti‖tle"),
        (3, "## Ti‖tle", "### Ti‖tle"),
        (0, "# Ti‖tle", "Ti‖tle"),
        (1, "- it‖em", "# it‖em"),
        (1, "‖", "# ‖"),
    ],
)
def test_headings(level, before, after):
    text, selection = read(before)
    assert shown(text, heading_set(text, selection, level)) == after


@pytest.mark.parametrize(
    ("is_numbered", "before", "after"),
    [
        (False, "«one\n\ntwo»", "- «one\n\n- two»"),
        (True, "- «one\n- two»", "1. «one\n2. two»"),
        (False, "- «one\n  - two»", "«one\n  two»"),
        (False, "‖", "- ‖"),
    ],
)
def test_lists(is_numbered, before, after):
    text, selection = read(before)
    assert shown(text, list_toggled(text, selection, is_numbered=is_numbered)) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("sa‖id", "> sa‖id"),
        ("> sa‖id", "sa‖id"),
        ("«one\n\ntwo»", "> «one\n>\n> two»"),
        ("> «one\n>\n> two»", "«one\n\ntwo»"),
    ],
)
def test_quotations(before, after):
    text, selection = read(before)
    assert shown(text, quotation_toggled(text, selection)) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- one‖", "- one\n- ‖"),
        ("- one‖ two", "- one\n- ‖ two"),
        ("9. nine‖", "9. nine\n10. ‖"),
        ("1) a‖", "1) a\n2) ‖"),
        ("  * a‖", "  * a\n  * ‖"),
        ("- [x] done‖", "- [x] done\n- [ ] ‖"),
        ("> said‖", "> said\n> ‖"),
        ("> - a‖", "> - a\n> - ‖"),
        ("- one\n- ‖", "- one\n\n‖"),
        ("\n- ‖", "\n‖"),
        ("> - a\n> - ‖", "> - a\n> \n> ‖"),
        ("- one\n  - ‖", "- one\n- ‖"),
        ("> said\n> ‖", "> said\n\n‖"),
        ("- مرحبا‖", "- مرحبا\n- ‖"),
        ("plain‖", None),
        ("-‖ one", None),
        ("2020. A year‖", "2020. A year\n2021. ‖"),
    ],
)
def test_enter(before, after):
    text, selection = read(before)
    assert shown(text, line_continued(text, selection.start)) == after


@pytest.mark.parametrize(
    ("deeper", "before", "after"),
    [
        (True, "- a\n- b‖", "- a\n  - b‖"),
        (True, "1. a\n2. b‖", "1. a\n   2. b‖"),
        (True, "- a\n- b‖\n  - c\n\nend", "- a\n  - b‖\n    - c\n\nend"),
        (True, "- a‖", None),
        (True, "plain‖", None),
        (True, "- a\n  - b‖", None),
        (True, "> - a\n> - b‖", "> - a\n>   - b‖"),
        (False, "- a\n  - b‖\n    - c", "- a\n- b‖\n  - c"),
        (False, "- a‖", None),
        (True, "- a\n- «b\n- c»", "- a\n  - «b\n  - c»"),
    ],
)
def test_tab_in_lists(deeper, before, after):
    text, selection = read(before)
    assert shown(text, item_indented(text, selection, deeper=deeper)) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Said‖.", "Said[^1].\n\n[^1]: ‖"),
        ("One[^1] two‖.\n\n[^1]: x\n", "One[^1] two[^2].\n\n[^1]: x\n[^2]: ‖"),
        ("One[^2]‖.\n\n[^2]: x", "One[^2][^1].\n\n[^2]: x\n[^1]: ‖"),
        ("‖", "[^1]\n\n[^1]: ‖"),
    ],
)
def test_footnotes(before, after):
    text, selection = read(before)
    assert shown(text, footnote_put(text, selection.start)) == after


TABLE = "| Who | How many |\n| --- | -------- |\n| A   | 12       |"


@pytest.mark.parametrize(
    ("forward", "before", "after"),
    [
        (True, "| W‖ho | n |\n|---|--:|\n|A|12|", "| Who | «n»   |\n| --- | --: |\n| A   | 12  |"),
        (True, "|a|b‖|\n|---|---|\n|c|d|", "| a   | b   |\n| --- | --- |\n| «c»   | d   |"),
        (
            True,
            "|a|b|\n|---|---|\n|c|d‖|\n\nend",
            "| a   | b   |\n| --- | --- |\n| c   | d   |\n| ‖    |     |\n\nend",
        ),
        (False, "|a|b|\n|---|---|\n|‖c|d|", "| a   | «b»   |\n| --- | --- |\n| c   | d   |"),
        (False, "|‖a|b|\n|---|---|\n|c|d|", None),
        (True, "a | ‖b", None),
        (True, "x\n\n| a ‖|\nno table", None),
    ],
)
def test_tab_in_tables(forward, before, after):
    text, selection = read(before)
    assert shown(text, cell_reached(text, selection.start, forward=forward)) == after


def test_a_new_table_is_empty():
    assert new_table(2, 1) == "|     |     |\n| --- | --- |\n|     |     |"
