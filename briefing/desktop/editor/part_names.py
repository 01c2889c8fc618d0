"""What the texts and sections of a briefing are called in the window."""

from collections.abc import Iterable, Mapping

from briefing.desktop.messages import translated
from briefing.domain.messages import Message, message

PART_NAMES: Mapping[str, Message] = {
    "draft": message("Text"),
    "bottom_line": message("Bottom line"),
    "highlights": message("Highlights"),
    "trend": message("Trend"),
    "interests": message("Interests"),
    "scope": message("Scope"),
    "background": message("Background"),
    "state_of_play": message("State of play"),
    "options": message("Options"),
    "significance": message("Significance"),
    "purpose": message("Purpose"),
    "our_points": message("Our points"),
    "they_may_raise": message("What they may raise"),
    "sensitive_points": message("Sensitive points"),
}
PART_HINTS: Mapping[str, Message] = {
    "draft": message("The free text, between the parts that the template makes by itself"),
    "bottom_line": message("What the reader must know who reads nothing else"),
    "highlights": message("The few points that matter, each on a line that begins with “- ”"),
    "trend": message("Where it is going, and how sure you are"),
    "interests": message("What the actor wants, and why"),
    "scope": message("What this covers, what it leaves out, and up to when"),
    "background": message("What one must know of what went before"),
    "state_of_play": message("Where things stand now"),
    "options": message("What could be done, with what speaks for and against it"),
    "significance": message("Why this matters"),
    "purpose": message("What the meeting is for"),
    "our_points": message("What we want to say, each on a line that begins with “- ”"),
    "they_may_raise": message("What they may say, and what to answer"),
    "sensitive_points": message("What to be careful about"),
}
_SECTION_NAMES: Mapping[str, Message] = {
    "tiles": message("Key figures"),
    "gaps": message("What is not known"),
    "next_events": message("Next events"),
    "question": message("The question"),
    "matrix": message("Matrix"),
    "positions": message("Positions"),
    "shifts": message("Shifts"),
    "agreement": message("Agreement and difference"),
    "quotes": message("Quotes"),
    "offices": message("Offices"),
    "events": message("Events"),
    "relations": message("Relations"),
    "figures": message("Figures"),
    "attendees": message("Who takes part"),
    "changes": message("What has changed"),
    "chronology": message("Chronology"),
    "competing": message("Competing figures"),
    "discarded": message("Discarded sources"),
    "judgements": message("Judgements"),
    "meeting": message("The meeting"),
    "outlook": message("Outlook"),
    "release_check": message("Release check"),
    "scale": message("Scale of likelihood"),
    "sentences": message("Sentences and their evidence"),
    "sources": message("Sources"),
    "statements": message("Statements"),
    "timeline": message("Timeline"),
}


def part_name(name: str) -> str:
    """The name of a text or section; its own word where it has no other."""
    found = PART_NAMES.get(name) or _SECTION_NAMES.get(name)
    return name.replace("_", " ") if found is None else translated(found)


def part_hint(name: str) -> str:
    """What belongs into a text, for while it is empty."""
    found = PART_HINTS.get(name)
    return "" if found is None else translated(found)


def named_parts(names: Iterable[str]) -> str:
    """The names in one line."""
    return ", ".join(part_name(name) for name in names)
