"""A claim whose several sources all go back to one origin; said once per claim."""

from collections.abc import Iterator

from briefing.domain.checks.citing import found_at
from briefing.domain.checks.finding import Check, Finding
from briefing.domain.checks.origins import one_origin
from briefing.domain.messages import message

NAME = "circular_source"


def look(check: Check) -> Iterator[Finding]:
    """A finding at the first link to each claim whose sources share one origin."""
    for citation, sources in one_origin(check):
        if len(sources) > 1:
            yield found_at(
                NAME,
                citation,
                message(
                    "{count} sources carry this, and all go back to one origin: {origin}.",
                    count=len(sources),
                    origin=sources[0].origin_group,
                ),
            )
