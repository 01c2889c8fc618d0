"""How many findings stand open in briefings, for who looks at all of them at once."""

from collections.abc import Callable, Sequence
from pathlib import Path

from briefing.domain.briefings import Briefing
from briefing.domain.dates import Date
from briefing.domain.secret import Secret
from briefing.operations.checking_drafts import check_draft
from briefing.operations.citing import cited_not_filed
from briefing.operations.finding_counts import FindingCount
from briefing.operations.reading_files import opened_to_read

_STALE_FIGURE, _STALE_POSITION = "stale_figure", "stale_position"


def findings_counted(
    path: Path,
    briefing_ids: Sequence[str],
    today: Date,
    report: Callable[[int, int], None],
    *,
    key: Secret | None = None,
    as_of: int | None = None,
) -> tuple[FindingCount, ...]:
    """What is open in these briefings of the library at `path`, as they are stored; those that are
    gone or lie in the trash are left out. `report(done, total)` may raise.

    Raises `LibraryError`s.
    """
    found: list[FindingCount] = []
    with opened_to_read(path, key, as_of) as library:
        for done, id in enumerate(briefing_ids):
            report(done, len(briefing_ids))
            briefing = library.find(Briefing, id)
            if briefing is None or briefing.trashed_at is not None:
                continue
            check = check_draft(library, briefing, today=today)
            rules = [one.finding.rule for one in check.findings if one.answer is None]
            needing = sum(one.is_open for one in check.findings)
            figures, positions = rules.count(_STALE_FIGURE), rules.count(_STALE_POSITION)
            not_filed = len(cited_not_filed(library, briefing))
            found.append(FindingCount(id, len(rules), needing, figures, positions, not_filed))
    return tuple(found)
