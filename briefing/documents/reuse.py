"""What one PDF of a briefing leaves for the next one: the lines of its text, and what was set.

It is held by whoever makes PDFs again and again, and passed in.
"""

from dataclasses import dataclass, field

from briefing.documents.kept_lines import KeptLines
from briefing.typeset.reuse import Reuse as SetBefore


@dataclass(eq=False)
class Reuse:
    """For documents one after the other: `lines` of their texts, and what was typeset before."""

    lines: KeptLines = field(default_factory=KeptLines)
    setting: SetBefore = field(default_factory=SetBefore)
