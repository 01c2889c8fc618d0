"""A source's text was corrected: its excerpts move to the new version where they stand in it."""

from collections.abc import Container, Iterable
from dataclasses import dataclass, replace

from briefing.domain.edits import Edit
from briefing.domain.sources import Excerpt, SourceText
from briefing.store.library import Library
from briefing.text.anchoring import Anchor, Found, re_anchor


@dataclass(frozen=True)
class ReAnchored:
    """The moves as edits, and the ids of the excerpts that must stay with the old version.

    Those that stay are lost in the new text, or stand in it more than once.
    """

    edits: tuple[Edit, ...] = ()
    stayed: tuple[str, ...] = ()

    @property
    def moved(self) -> tuple[str, ...]:
        """The ids of the excerpts that move."""
        return tuple(edit.record.id for edit in self.edits)


def re_anchored(
    library: Library, texts: Iterable[SourceText], *, leave: Container[str]
) -> dict[str, ReAnchored]:
    """What becomes of the excerpts of older versions when `texts` are added, by the new text's id.

    Only a text newer than all others of its source moves excerpts. Those whose ids are in `leave`
    are not touched.
    """
    newest: dict[str, SourceText] = {}
    for text in texts:
        known = newest.get(text.source_id)
        if known is None or known.version < text.version:
            newest[text.source_id] = text
    return {text.id: _re_anchored(library, text, leave) for text in newest.values()}


def _re_anchored(library: Library, text: SourceText, leave: Container[str]) -> ReAnchored:
    edits: list[Edit] = []
    stayed: list[str] = []
    versions = library.all(SourceText, source_id=text.source_id)
    if any(version.version > text.version for version in versions):
        return ReAnchored()
    for version in versions:
        for excerpt in library.all(Excerpt, source_text_id=version.id):
            if excerpt.id in leave:
                continue
            found = re_anchor(anchor_of(excerpt), text.text)
            if isinstance(found, Found):
                edits.append(Edit(excerpt, moved_to(excerpt, text, found.anchor)))
            else:
                stayed.append(excerpt.id)
    return ReAnchored(tuple(edits), tuple(stayed))


def anchor_of(excerpt: Excerpt) -> Anchor:
    """Where the excerpt stands in its text."""
    return Anchor(excerpt.start, excerpt.end, excerpt.exact, excerpt.prefix, excerpt.suffix)


def moved_to(excerpt: Excerpt, text: SourceText, new: Anchor) -> Excerpt:
    """The excerpt as it stands at the place `new` of `text`."""
    return replace(
        excerpt,
        source_text_id=text.id,
        start=new.start,
        end=new.end,
        exact=new.exact,
        prefix=new.prefix,
        suffix=new.suffix,
    )
