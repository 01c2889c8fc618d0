"""A claim that one source alone carries; said once per claim."""

from collections.abc import Iterator

from briefing.domain.checks.citing import found_at
from briefing.domain.checks.finding import Check, Finding
from briefing.domain.checks.origins import one_origin
from briefing.domain.checks.withdrawn_source import GONE, source_name
from briefing.domain.messages import message

NAME = "single_source"


def look(check: Check) -> Iterator[Finding]:
    """A finding at the first link to each claim with a single source.

    Of one that was withdrawn another rule tells more.
    """
    for citation, sources in one_origin(check):
        if len(sources) == 1 and sources[0].status not in GONE:
            yield found_at(
                NAME,
                citation,
                message("One source carries this: {source}.", source=source_name(sources[0])),
            )
