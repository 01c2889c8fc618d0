"""What drafts and briefings cite is known without reading them, and follows every edit."""

from dataclasses import replace

from briefing.domain.actors import Actor
from briefing.domain.briefings import Briefing, Draft, Part
from briefing.domain.edits import Edit, Step
from briefing.domain.records import new_id
from briefing.store.library import Library
from briefing.store.references import Reference

ARDAVIA = Actor(name="Ardavia", kind="state")
BELMAR = Actor(name="Belmar", kind="state")
TEXT = f"Yesterday [the *capital*](actor:{ARDAVIA.id}) wrote to [Belmar](actor:{BELMAR.id})."
BRIEFING = Briefing(
    title="Dams", parts=(Part("bottom_line", f"[Ardavia](actor:{ARDAVIA.id}) waits."),)
)
DRAFT = Draft(briefing_id=BRIEFING.id, text=TEXT)
ALL = Step("Put", tuple(Edit(None, record) for record in (ARDAVIA, BELMAR, BRIEFING, DRAFT)))


def test_links_say_which_record_is_cited_where_in_which_words(library: Library) -> None:
    library.apply(ALL)
    first, second = library.references_from(DRAFT.id)
    assert first == Reference(
        "draft", DRAFT.id, "", "actor", ARDAVIA.id, "the capital", 10, TEXT.index(" wrote")
    )
    assert TEXT[second.start : second.end] == f"[Belmar](actor:{BELMAR.id})"
    assert {(found.from_id, found.part) for found in library.references_to(ARDAVIA.id)} == {
        (DRAFT.id, ""),
        (BRIEFING.id, "bottom_line"),
    }


def test_references_follow_edits_trash_and_undo(library: Library) -> None:
    library.apply(ALL)
    shorter = replace(DRAFT, text=f"[Belmar](actor:{BELMAR.id})")
    library.apply(Step("Edit", (Edit(DRAFT, shorter),)))
    assert [found.from_id for found in library.references_to(ARDAVIA.id)] == [BRIEFING.id]
    trashed = replace(shorter, trashed_at="2026-01-05T10:00:00Z")
    library.apply(Step("Trash", (Edit(shorter, trashed),)))
    assert library.references_to(BELMAR.id) == ()
    library.apply(Step("Remove", (Edit(trashed, None),)))
    for _ in range(3):
        library.undo()
    assert len(library.references_from(DRAFT.id)) == 2


def test_references_move_with_the_words_before_them(library: Library) -> None:
    text = f"A dam.\n\n{TEXT}\n\nA flood.\n\n[Belmar](actor:{BELMAR.id}) left."
    draft = replace(DRAFT, text=text)
    parts = (Part("bottom_line", text), Part("trend", text))
    briefing = replace(BRIEFING, template="snapshot", parts=parts)
    library.apply(Step("Put", tuple(Edit(None, one) for one in (ARDAVIA, BELMAR, briefing, draft))))

    longer = text.replace("A dam", "A high dam").replace("A flood", "A 🙂 flood\n\nAnd rain")
    library.apply(Step("Edit", (Edit(draft, replace(draft, text=longer)),)))
    parts = (Part("bottom_line", text), Part("trend", text.replace("A dam", "A high dam")))
    library.apply(Step("Edit", (Edit(briefing, replace(briefing, parts=parts)),)))

    written = ["[the *capital*]", "[Belmar]", "[Belmar]"]
    cited = library.references_from(draft.id)
    assert [longer[one.start : one.end].split("(")[0] for one in cited] == written
    for part in parts:
        cited = [one for one in library.references_from(briefing.id) if one.part == part.name]
        assert [part.text[one.start : one.end].split("(")[0] for one in cited] == written


def test_a_link_to_nothing_is_found_by_the_check(library: Library) -> None:
    library.apply(ALL)
    nowhere = replace(DRAFT, text=f"[a figure](figure:{new_id()})")
    library.apply(Step("Edit", (Edit(DRAFT, nowhere),)))
    (finding,) = library.check()
    assert (finding.rule, finding.kind, finding.id) == ("link", "draft", DRAFT.id)
    assert "The words “a figure” in the draft" in str(finding.message)
