"""Commands on records that are one and the same: `duplicates`, `merge`, `unmerge`."""

import argparse
from typing import Any

from briefing.cli.commands import add_author, add_command, add_json, add_library
from briefing.cli.printing import no_progress, print_json, print_table, say
from briefing.domain.merging import MERGEABLE, Side

_KEPT = "01923c5e-7f3a-7000-8000-0123456789ab"
_MERGED = "01923c5e-7f3a-7000-8000-0123456789ac"


def add_commands(parsers: Any) -> None:
    """Adds the commands of this module."""
    duplicates = add_command(
        parsers,
        "duplicates",
        _duplicates,
        help="Propose records that may be one and the same; nothing is merged.",
        example="duplicates desk.briefing actor",
    )
    add_library(duplicates)
    duplicates.add_argument(
        "kind", choices=[kind.KIND for kind in MERGEABLE], metavar="KIND", help=_kinds()
    )
    add_json(duplicates)

    merge = add_command(
        parsers,
        "merge",
        _merge,
        help="Make one record of two: what names the second names the first afterwards.",
        example=f"merge desk.briefing {_KEPT} {_MERGED} --field name=merged",
        more="“unmerge” takes it back, also later; until then the second lies in the trash.",
    )
    add_library(merge)
    merge.add_argument("kept", metavar="KEPT", help="the id of the record that stays")
    merge.add_argument("merged", metavar="MERGED", help="the id of the one that becomes part of it")
    merge.add_argument(
        "--field",
        metavar="NAME=kept|merged",
        action="append",
        default=[],
        type=_choice,
        help="whose value a field takes (default: what is filled in, else that of KEPT)",
    )
    merge.add_argument(
        "--dry-run", action="store_true", help="say what would happen, write nothing"
    )
    add_author(merge)

    unmerge = add_command(
        parsers,
        "unmerge",
        _unmerge,
        help="Take a merge back: every link that nobody edited since becomes what it was.",
        example=f"unmerge desk.briefing {_MERGED}",
    )
    add_library(unmerge)
    unmerge.add_argument("merged", metavar="MERGED", help="the id of the record that was merged")
    add_author(unmerge)


def _kinds() -> str:
    names = [kind.KIND for kind in MERGEABLE]
    return f"{', '.join(names[:-1])} or {names[-1]}"


def _choice(word: str) -> tuple[str, Side]:
    name, _, side = word.partition("=")
    if side == "kept":
        return name, "kept"
    if side == "merged":
        return name, "merged"
    raise argparse.ArgumentTypeError(f"{word!r} is not like name=kept or name=merged")


def _duplicates(options: argparse.Namespace) -> int:
    from briefing.cli.opening import opened
    from briefing.operations.duplicates import possible_duplicates

    kind = next(kind for kind in MERGEABLE if options.kind == kind.KIND)
    with opened(options, writing=False) as library:
        found = possible_duplicates(library, kind)
    if options.json:
        print_json(
            [
                {
                    "ids": [each.first.id, each.second.id],
                    "names": list(each.names),
                    "likeness": round(each.likeness, 1),
                }
                for each in found
            ]
        )
    else:
        print_table(
            [
                (each.first.id, each.second.id, f"{each.likeness:.0f} %", " = ".join(each.names))
                for each in found
            ]
        )
    return 0


def _merge(options: argparse.Namespace) -> int:
    from briefing.cli.opening import opened
    from briefing.operations.backups import back_up_if_changed
    from briefing.operations.merging import merge, planned_merger
    from briefing.operations.naming import described

    with opened(options, writing=True) as library:
        merger = planned_merger(library, options.kept, options.merged, dict(options.field))
        kept, merged = described(library, merger.kept), described(library, merger.merged)
        if not options.dry_run:
            back_up_if_changed(library.path, no_progress, key=library.key)
            merge(library, merger)
    happened = "would be" if options.dry_run else "is"
    say(f"The {merged} {happened} merged into the {kept}; the record of it lies in the trash.")
    say(f"Moved: {len(merger.moved)}. There already: {len(merger.folded)}.")
    return 0


def _unmerge(options: argparse.Namespace) -> int:
    from briefing.cli.opening import opened
    from briefing.operations.merging import unmerge
    from briefing.operations.naming import described

    with opened(options, writing=True) as library:
        name = described(library, unmerge(library, options.merged))
    say(f"The {name} is a record of its own again.")
    return 0
