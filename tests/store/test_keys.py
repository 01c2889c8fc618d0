"""The key of a library: from the passphrase, or from the recovery sheet with its checks."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.domain.secret import Secret
from briefing.store.keys import (
    SHORTEST_PASSPHRASE,
    PassphraseTooShort,
    derived_key,
    key_of,
    new_key,
)
from briefing.store.opening import create_library, open_library
from briefing.store.recovery_code import GROUPS, MistypedCode, key_of_code, recovery_code

KEY = Secret(bytes(range(7, 39)))
ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def test_the_parameters_are_those_every_library_was_made_with() -> None:
    """As `argon2 -id -t 3 -k 65536 -p 4 -l 32 -v 13 -r` computes it; they can never change."""
    derived = derived_key(Secret.of_text("correct horse"), b"0123456789abcdef")
    assert derived.reveal().hex() == (
        "2f56f5363a695288ff28810e46ad69a1fe3068bc6494cd26a8a673b7d9c2b0a2"
    )


def test_a_passphrase_opens_the_library_it_was_made_for(tmp_path: Path) -> None:
    path = tmp_path / "desk.briefing"
    made = new_key(Secret.of_text("four words are bettér"))
    create_library(path, author="Noor", key=made).close()
    again = key_of(path, Secret.of_text("four words are bette\u0301r"))
    assert again == made.key
    open_library(path, key=again).close()
    assert new_key(Secret.of_text("four words are bettér")).key != made.key


@pytest.mark.parametrize("typed", ["", "1234567", "äöüäöüä"])
def test_a_short_passphrase_is_refused(typed: str) -> None:
    with pytest.raises(PassphraseTooShort, match=f"at least {SHORTEST_PASSPHRASE} characters"):
        new_key(Secret.of_text(typed))


def test_a_plain_library_is_opened_without_what_derives_keys(path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from briefing.store.opening import open_library;"
        "open_library(Path(sys.argv[1])).close();"
        "print([name for name in sys.modules if 'argon2' in name or 'keyring' in name])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(path)], capture_output=True, text=True, check=True
    )
    assert done.stdout == "[]\n"


def test_a_sheet_gives_the_key_however_it_is_typed() -> None:
    groups = recovery_code(KEY)
    assert len(groups) == GROUPS
    assert {len(group) for group in groups} == {5}
    assert set("".join(groups)) <= set(ALPHABET)
    for typed in (
        " ".join(groups),
        "-".join(groups).lower(),
        "\n".join(groups),
        "".join(groups),
        " ".join(groups).replace("0", "o").replace("1", "l"),
    ):
        assert key_of_code(typed) == KEY


@pytest.mark.parametrize("seed", range(20))
def test_every_key_comes_back(seed: int) -> None:
    key = Secret(random.Random(seed).randbytes(32))
    assert key_of_code(" ".join(recovery_code(key))) == key


def test_every_mistyped_character_is_found_and_its_group_named() -> None:
    groups = recovery_code(KEY)
    for number, group in enumerate(groups, 1):
        for at, right in enumerate(group):
            for wrong in ALPHABET + "U?É":
                if wrong == right:
                    continue
                typed = [*groups]
                typed[number - 1] = group[:at] + wrong + group[at + 1 :]
                with pytest.raises(MistypedCode, match=f"Group {number} of") as told:
                    key_of_code(" ".join(typed))
                assert told.value.groups == (number,)


def test_exchanged_characters_and_groups_are_found() -> None:
    groups = recovery_code(KEY)
    for number, group in enumerate(groups, 1):
        for first in range(5):
            for second in range(first + 1, 5):
                letters = [*group]
                letters[first], letters[second] = letters[second], letters[first]
                if letters == [*group]:
                    continue
                typed = [*groups]
                typed[number - 1] = "".join(letters)
                with pytest.raises(MistypedCode, match=f"Group {number} of"):
                    key_of_code(" ".join(typed))
    typed = [*groups]
    typed[2], typed[8] = typed[8], typed[2]
    with pytest.raises(MistypedCode, match="groups 3, 9 of the recovery key are mistyped"):
        key_of_code(" ".join(typed))


def test_a_group_too_short_is_named_and_a_missing_one_counted() -> None:
    groups = [*recovery_code(KEY)]
    with pytest.raises(MistypedCode, match="Group 4 of"):
        key_of_code(" ".join([*groups[:3], groups[3][:4], *groups[4:]]))
    with pytest.raises(MistypedCode, match="70 in all, and 65 were typed"):
        key_of_code(" ".join(groups[:-1]))
    with pytest.raises(MistypedCode, match="0 were typed"):
        key_of_code("")


def test_groups_of_two_sheets_do_not_go_together() -> None:
    other = recovery_code(Secret(bytes(32)))
    mixed = [*recovery_code(KEY)[:7], *other[7:]]
    with pytest.raises(MistypedCode, match="the same sheet"):
        key_of_code(" ".join(mixed))
