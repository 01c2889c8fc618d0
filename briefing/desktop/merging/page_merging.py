"""What a page of records that can be merged does about it: "Merge with …" and the duplicates."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QObject

from briefing.desktop.desk import Desk
from briefing.desktop.merging.merged_section import MergedSection
from briefing.desktop.messages import say
from briefing.desktop.notices import NoticeAction
from briefing.desktop.page import Page, PageAct
from briefing.desktop.records.shown_names import shown_name
from briefing.desktop.undoing import undo
from briefing.domain.merging import Mergeable
from briefing.domain.records import Record
from briefing.operations.merging import unmerge_step


class PageMerging(QObject):
    """Opens the dialogs for the records of `kind` over `page`; `shown` is the one on it now."""

    def __init__(
        self, page: Page, kind: type[Mergeable], shown: Callable[[], Record | None]
    ) -> None:
        super().__init__(page)
        self._page = page
        self._kind = kind
        self._shown = shown

    def acts(self) -> Mapping[PageAct, Callable[[], None]]:
        """What can be done about it on the page now."""
        if not self._page.desk.session.library.writing:
            return {}
        acts: dict[PageAct, Callable[[], None]] = {
            "merge": self.merge_shown,
            "duplicates": self.show_duplicates,
        }
        for section in self._page.findChildren(MergedSection):
            if section.isVisibleTo(self._page):
                acts["un-merge"] = section.go_in
        return acts

    def merge_shown(self) -> None:
        """Merge the record that the page shows with another one, which is chosen then."""
        shown = self._shown()
        is_usable = isinstance(shown, self._kind) and shown.trashed_at is None
        self.merge(shown.id if is_usable and shown is not None else "")

    def merge(self, kept_id: str = "", merged_id: str = "") -> None:
        """Show the two side by side; where one is not named, it is chosen in the dialog."""
        from briefing.desktop.merging.merge_dialog import MergeDialog

        self._page.leave()
        window = self._page.window()
        dialog = MergeDialog(self._page.desk, window, self._kind.KIND, kept_id, merged_id)
        dialog.merged.connect(self._tell_merged)
        dialog.open()

    def merge_chosen(self, ids: Sequence[str]) -> None:
        """Merge the records that were chosen in the list, one or two."""
        self.merge(*ids)

    def show_duplicates(self) -> None:
        """Propose pairs of records that may be one."""
        from briefing.desktop.merging.duplicates_dialog import DuplicatesDialog

        self._page.leave()
        dialog = DuplicatesDialog(self._page.desk, self._page.window(), self._kind)
        dialog.merged.connect(self._tell_merged)
        dialog.open()

    def _tell_merged(self, kept: Mergeable, merged_id: str) -> None:
        desk = self._page.desk
        label = desk.session.library.undo_label()
        desk.navigator.go_to_record(kept.KIND, kept.id)
        name = shown_name(desk.session.library, kept)
        desk.notices.give(
            say("The two are one now: “{name}”.", name=name),
            "ok",
            NoticeAction(say("Undo"), partial(_take_back, desk, merged_id, label)),
        )


def _take_back(desk: Desk, merged_id: str, label: str | None) -> None:
    """Undo the merge that was the step `label`. What was done since stays: the two are parted then;
    and where they are parted already, nothing is taken back.
    """
    library = desk.session.library
    merged = library.find_any(merged_id)
    if not isinstance(merged, Mergeable) or merged.merged_into_id is None:
        return
    if library.undo_label() == label:
        undo(desk)
    else:
        step = unmerge_step(library, merged_id)
        desk.session.do(step.label, *step.edits)
