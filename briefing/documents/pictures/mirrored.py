"""A picture for a page that is read from right to left: what ran to the right runs to the left."""

from dataclasses import replace

from briefing.scene.items import Item, Line, Path, Rect, Scene, Text

_OTHER = {"left": "right", "right": "left", "middle": "middle"}


def turned(scene: Scene, *, rtl: bool) -> Scene:
    """`scene`, mirrored where the page runs from right to left; its texts stay readable."""
    if not rtl:
        return scene
    return replace(scene, items=tuple(_mirrored(item, scene.width) for item in scene.items))


def _mirrored(item: Item, width: float) -> Item:
    match item:
        case Rect():
            return replace(item, x=width - item.x - item.width)
        case Line():
            return replace(item, x1=width - item.x1, x2=width - item.x2)
        case Path():
            steps = tuple(
                replace(step, points=tuple((width - x, y) for x, y in step.points))
                for step in item.steps
            )
            return replace(item, steps=steps)
        case Text():
            return replace(item, x=width - item.x, anchor=_OTHER[item.anchor], angle=-item.angle)
