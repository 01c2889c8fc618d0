"""No dialog is larger than a small window that it stands over."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from briefing.desktop.navigation import Place
from briefing.domain.actors import Actor

SMALL = (800, 500)


@pytest.mark.parametrize(
    "key", ["act/merge", "act/duplicates", "backups", "history", "presets", "shortcuts"]
)
def test_it_has_room_in_a_small_window(begin, sample: Path, key: str) -> None:
    window = begin(sample).window
    window.resize(*SMALL)
    actor = window.desk.session.library.all(Actor)[0]
    window.desk.navigator.go(Place("actors", Actor.KIND, actor.id))
    next(one for one in window.commands if one.key == key).do()
    (dialog,) = [one for one in window.findChildren(QDialog) if one.isVisible()]
    assert dialog.width() <= window.width()
    assert dialog.height() <= window.height()
    dialog.close()
