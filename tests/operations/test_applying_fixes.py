"""Proposed changes are told first and then made, one or many, in whatever text they stand."""

from briefing.domain.briefings import Briefing, Draft, Part
from briefing.domain.checks.finding import Fix
from briefing.domain.edits import Edit, Step
from briefing.domain.messages import message
from briefing.operations.applying_fixes import apply_fixes, fix_edits
from briefing.store.library import Library

TEXT = "At least 20 wells 🌊 and 20 herds."
TEXTS = {"bottom_line": "20 wells.", "draft": TEXT}


def fix(start: int, end: int, words: str, text: str = "draft") -> Fix:
    return Fix(message("Change"), text, start, end, words)


def test_each_change_moves_what_stands_behind_it() -> None:
    first, second = TEXT.index("20 wells"), TEXT.index("20 herds")
    fixes = (
        fix(second, second + 2, "9"),
        fix(first, first + 2, "2,600"),
        fix(0, 2, "26", "bottom_line"),
    )
    changed = apply_fixes(TEXTS, fixes)
    assert changed.texts == {
        "bottom_line": "26 wells.",
        "draft": "At least 2,600 wells 🌊 and 9 herds.",
    }
    assert [(one.text, one.before, one.after, one.span.start) for one in changed.changes] == [
        ("bottom_line", "20", "26", 0),
        ("draft", "20", "2,600", first),
        ("draft", "20", "9", second),
    ]


def test_the_same_change_counts_once_and_what_touches_another_is_left_out() -> None:
    once, touching = fix(0, 8, "Only"), fix(3, 11, "most 20")
    changed = apply_fixes(TEXTS, (once, once, touching))
    assert changed.texts == {"draft": "Only 20 wells 🌊 and 20 herds."}
    assert changed.left_out == (touching,)


BRIEFING = Briefing(
    title="Ada and the wells",
    template="snapshot",
    parts=(Part("bottom_line", "20 wells."), Part("trend", "Ada")),
)


def stored(library: Library) -> tuple[Briefing, Draft]:
    draft = Draft(briefing_id=BRIEFING.id, text=TEXT)
    library.apply(Step("Put", (Edit(None, BRIEFING), Edit(None, draft))))
    return BRIEFING, draft


def made(library: Library, before: dict[str, str], *fixes: Fix) -> tuple[Briefing, str] | None:
    edits = fix_edits(library, BRIEFING.id, before, fixes)
    if edits is None:
        return None
    library.apply(Step("Update all", edits))
    briefing = library.find(Briefing, BRIEFING.id)
    assert briefing is not None
    return briefing, library.all(Draft, briefing_id=BRIEFING.id)[0].text


def test_parts_title_and_draft_change_in_one_step(library: Library) -> None:
    stored(library)
    fixes = (
        fix(0, 2, "26", "bottom_line"),
        fix(0, 3, "", "trend"),
        fix(0, 3, "A nurse", "title"),
        fix(0, 8, "Some"),
    )
    briefing, draft = made(library, TEXTS | {"trend": "Ada"}, *fixes) or (BRIEFING, "")
    assert briefing.title == "A nurse and the wells"
    assert briefing.parts == (Part("bottom_line", "26 wells."),)
    assert draft == "Some 20 wells 🌊 and 20 herds."
    library.undo()
    assert library.find(Briefing, BRIEFING.id) == BRIEFING


def test_what_was_typed_elsewhere_meanwhile_stays(library: Library) -> None:
    stored(library)
    checked = TEXTS | {"draft": TEXT.removeprefix("At least ")}
    assert (made(library, checked, fix(0, 2, "26")) or (None, ""))[1].startswith(
        "At least 26 wells"
    )


def test_nothing_is_changed_where_the_words_themselves_were_edited(library: Library) -> None:
    stored(library)
    before = TEXTS | {"draft": TEXT.replace("20 wells", "21 wells")}
    start = TEXT.index("20 wells")
    assert made(library, before, fix(start, start + 2, "26")) is None
