"""All set-up for the tests, and the tests: `python3 scripts/test.py`.

Runs format, lint, types and import rules as well; pytest's summary comes last. Arguments go to
pytest: `python3 scripts/test.py -k matrix`.
"""

import sys

import check

if __name__ == "__main__":
    sys.exit(check.main(["--", *sys.argv[1:]]))
