"""A scene is plain data: compared by value, measured by whoever will draw it."""

from dataclasses import FrozenInstanceError

import pytest

from briefing.scene.items import Lettering, Line, Measure, Rect, Scene, Stroke, Text

LABEL = Lettering(8.0)


def _labelled_bar(label: str, measure: Measure) -> Scene:
    """A bar beginning where its label ends, as any builder of scenes makes one."""
    start = measure(label, LABEL) + 4.0
    bar = Rect(start, 2.0, 100.0 - start, 8.0, fill="#122B54")
    axis = Line(start, 0.0, start, 12.0, Stroke(0.4, "#D1D6DE"))
    return Scene(100.0, 12.0, (Text(0.0, 9.0, label, LABEL), bar, axis))


def test_a_builder_uses_the_measure_of_whoever_draws() -> None:
    narrow = _labelled_bar("Egypt", lambda text, lettering: len(text) * lettering.size * 0.5)
    wide = _labelled_bar("Egypt", lambda text, lettering: len(text) * lettering.size)

    assert narrow.items[1] == Rect(24.0, 2.0, 76.0, 8.0, fill="#122B54")
    assert wide.items[1] == Rect(44.0, 2.0, 56.0, 8.0, fill="#122B54")


def test_equal_scenes_are_equal_and_hash_alike() -> None:
    one, other = (_labelled_bar("Egypt", lambda text, _: len(text) * 4.0) for _ in range(2))

    assert one == other
    assert len({one, other}) == 1


def test_a_scene_cannot_be_changed() -> None:
    scene = Scene(10.0, 10.0, ())

    with pytest.raises(FrozenInstanceError):
        scene.width = 20.0
