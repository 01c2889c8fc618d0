"""The command `search`: words in every text of the library, narrowed to what is asked for."""

import argparse
from typing import TYPE_CHECKING, Any

from briefing.cli.commands import add_command, add_json, add_library
from briefing.cli.printing import print_json, print_table, say
from briefing.domain.errors import KnownError
from briefing.domain.kinds import KINDS
from briefing.domain.messages import message
from briefing.domain.search_filters import GRADES, SearchFilters

if TYPE_CHECKING:
    from briefing.store.search import Hit


class NothingSought(KnownError):
    """A search without a word and without a filter."""


def add_commands(parsers: Any) -> None:
    """Adds the commands of this module."""
    search = add_command(
        parsers,
        "search",
        _search,
        help="Find records by their words, in every text of the library.",
        example="search desk.briefing health ministry --json\n"
        "search desk.briefing --kind figure --unsourced --from 2025-11",
        more="Without words it finds what fits the options, the newest first.",
    )
    add_library(search)
    search.add_argument("words", metavar="WORDS", nargs="*", help="what to look for")
    search.add_argument(
        "--kind",
        choices=sorted(KINDS),
        metavar="KIND",
        action="append",
        default=[],
        help="only records of this kind; may be repeated",
    )
    search.add_argument("--actor", metavar="ID", default="", help="only what names this actor")
    search.add_argument("--issue", metavar="ID", default="", help="only what belongs to this issue")
    search.add_argument("--tag", metavar="ID", default="", help="only what has this tag")
    search.add_argument(
        "--from", dest="since", metavar="DATE", help="only what may lie on this day or later"
    )
    search.add_argument(
        "--to", dest="until", metavar="DATE", help="only what may lie on this day or earlier"
    )
    search.add_argument(
        "--grade",
        choices=GRADES,
        action="append",
        default=[],
        help="only what rests on a source of this grade; may be repeated",
    )
    search.add_argument(
        "--unsourced", action="store_true", help="only claims that no passage supports"
    )
    search.add_argument(
        "--stale", action="store_true", help="only positions nobody has confirmed lately"
    )
    add_json(search)


def _search(options: argparse.Namespace) -> int:
    from briefing.cli.opening import opened

    filters = _filters(options)
    if not "".join(options.words).strip() and filters == SearchFilters():
        raise NothingSought(
            message("Say words to look for, or a filter such as --kind or --grade.")
        )
    with opened(options, writing=False) as library:
        words = " ".join(options.words)
        groups = library.search(words, filters=filters).groups
        hits = [
            hit for group in groups for hit in library.hits(words, KINDS[group.kind], group.numbers)
        ]
    if options.json:
        print_json([_hit_to_json(hit) for hit in hits])
    else:
        print_table([(hit.record.KIND, hit.record.id, hit.snippet.text) for hit in hits])
    if not hits:
        say("Nothing was found.")
    for group in groups:
        if group.found > len(group.numbers):
            say(f"{group.kind}: the best {len(group.numbers)} of {group.found}.")
    return 0


def _filters(options: argparse.Namespace) -> SearchFilters:
    from briefing.domain.dates import parse

    return SearchFilters(
        kinds=tuple(options.kind),
        actor_id=options.actor,
        issue_id=options.issue,
        tag_id=options.tag,
        since=None if options.since is None else parse(options.since),
        until=None if options.until is None else parse(options.until),
        grades=tuple(options.grade),
        is_unsourced=options.unsourced,
        is_stale=options.stale,
    )


def _hit_to_json(hit: "Hit") -> dict[str, Any]:
    return {
        "record": hit.record.KIND,
        "id": hit.record.id,
        "field": hit.snippet.field,
        "snippet": hit.snippet.text,
        "highlights": [list(highlight) for highlight in hit.snippet.highlights],
    }
