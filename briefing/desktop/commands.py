"""A command of the window as a value: the menus, the palette and the list of shortcuts read it."""

from collections.abc import Callable
from typing import Literal, TypeAlias

from briefing.domain.frozen import frozen

MenuName: TypeAlias = Literal["file", "edit", "view", "go", "help"]


@frozen
class Command:
    """What can be done, where it stands, and with which keys ("Ctrl+K").

    `words` gives the wording of the moment ("Undo: Add actor") where it differs from `title`.
    `is_enabled` and `is_checked` are asked whenever something has changed; with `is_checked` the
    command is one of its `section`'s choices. A line divides the sections of a menu. `place` says
    where a command belongs that is not of the whole window; its keys are taken there.
    """

    key: str
    menu: MenuName
    section: str
    title: str
    icon: str
    do: Callable[[], None]
    keys: str = ""
    words: Callable[[], str] | None = None
    is_enabled: Callable[[], bool] | None = None
    is_checked: Callable[[], bool] | None = None
    place: str = ""

    @property
    def wording(self) -> str:
        """The command as it reads now."""
        return self.title if self.words is None else self.words()

    @property
    def can_be_done(self) -> bool:
        """Whether it would do anything now."""
        return self.is_enabled is None or self.is_enabled()
