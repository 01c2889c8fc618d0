"""What the rules are called in the window, and why they matter."""

from briefing.desktop.messages import translated


def rule_title(name: str) -> str:
    """The rule as a short heading; one that this program does not know by its own name."""
    return _words(name)[0]


def rule_reason(name: str) -> str:
    """Why the rule matters, as a sentence; empty for a rule that is not known."""
    return _words(name)[1]


def _words(name: str) -> tuple[str, str]:
    from briefing.domain.checks.rules import RULES

    rule = next((each for each in RULES if each.name == name), None)
    return (name, "") if rule is None else (translated(rule.title), translated(rule.reason))
