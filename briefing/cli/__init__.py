"""The command line: reads what was typed, calls one operation, prints what came of it.

Data goes to standard output, sentences to standard error. The exit code is 0 when all is well,
1 when `check` found something, 2 when the request could not be met, 130 after Ctrl+C and 141 when
the reader of the output went away.
"""

import argparse
import sys
from collections.abc import Sequence

from briefing.cli.parser import build_parser
from briefing.cli.printing import drop_output, prepare_output, say
from briefing.domain.errors import KnownError

_NOT_DONE = 2
_INTERRUPTED = 130
_READER_GONE = 141


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; without arguments the help is shown."""
    prepare_output()
    parser = build_parser()
    given = sys.argv[1:] if arguments is None else list(arguments)
    if not given:
        parser.print_help(sys.stderr)
        return _NOT_DONE
    options = parser.parse_args(given)
    try:
        code: int = options.run(options)
    except KnownError as error:
        say(f"{error.message}{_where_ids_are(error, options)}")
        return _NOT_DONE
    except KeyboardInterrupt:
        say("Interrupted.")
        return _INTERRUPTED
    except BrokenPipeError:
        drop_output()
        return _READER_GONE
    return code


def _where_ids_are(error: KnownError, options: argparse.Namespace) -> str:
    from briefing.operations.editions import NotAnEdition
    from briefing.operations.finding import NoSuchRecord

    match error:
        case NotAnEdition():
            return f" “briefing editions {options.library} BRIEFING” lists those of a briefing."
        case NoSuchRecord():
            return f" “briefing list {options.library} KIND” lists records with their ids."
        case _:
            return ""
