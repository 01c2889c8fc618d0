"""How markings rank: which of two is for the closer circle.

Those of the Traffic Light Protocol have their order, those of the organisation have theirs; between
the two nothing is known.
"""

from collections.abc import Sequence
from typing import Literal

from briefing.domain.vocabularies import TLP_MARKINGS

Closeness = Literal["closer", "not_closer", "unknown"]


def is_closer(marking: str, than: str, own: Sequence[str] = ()) -> Closeness:
    """Whether `marking` is for a closer circle than `than`; `own` are the organisation's markings,
    from the widest circle to the closest.

    What bears no marking may go to everybody.
    """
    marking, than = _folded(marking), _folded(than)
    if not marking or marking == than:
        return "not_closer"
    for scale in (tuple(map(_folded, TLP_MARKINGS)), tuple(map(_folded, own))):
        if marking in scale and than in scale:
            return "closer" if scale.index(marking) > scale.index(than) else "not_closer"
    if than:
        return "unknown"
    return "not_closer" if marking == _folded(TLP_MARKINGS[0]) else "closer"


def _folded(marking: str) -> str:
    return "".join(marking.casefold().split())
