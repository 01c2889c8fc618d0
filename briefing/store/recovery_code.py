"""The key of a library as it stands on the recovery sheet, made to be typed by hand.

The 256 bits of the key are written with the 32 characters of Crockford's Base32 (crockford.com,
"Base 32": no I, L, O or U), four to a group, and closed by a group of checks over the whole. Every
group ends in a check character of its own: the sum of its characters, each times another power of
a generator of GF(32), its number among them. So one wrong character, two exchanged ones and
exchanged groups are always found, and the group is named.
"""

from hashlib import sha256

from briefing.domain.errors import KnownError
from briefing.domain.messages import Message, message
from briefing.domain.secret import Secret
from briefing.store.keys import KEY_BYTES

GROUPS = 14
GROUP_LENGTH = 5

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_READ_AS = {character: number for number, character in enumerate(_ALPHABET)} | {
    "O": 0,
    "I": 1,
    "L": 1,
}
_BITS = 5
_DATA = GROUP_LENGTH - 1
_PADDING = (GROUPS - 1) * _DATA * _BITS - KEY_BYTES * 8  # bits that are always 0
_FIELD = 0b100101  # x⁵ + x² + 1, whose root generates GF(32)
_SEPARATORS = dict.fromkeys(map(ord, "-–—.,/"), " ")


class MistypedCode(KnownError):
    """What was typed is no recovery key; `groups` are the numbers of the wrong groups from 1."""

    def __init__(self, message: Message, groups: tuple[int, ...] = ()) -> None:
        super().__init__(message)
        self.groups = groups


def recovery_code(key: Secret) -> tuple[str, ...]:
    """The key as 14 groups of five characters."""
    number = int.from_bytes(key.reveal(), "big") << _PADDING
    numbers = _digits(number, (GROUPS - 1) * _DATA) + _whole_check(key)
    return tuple(
        _written(numbers[at : at + _DATA], at // _DATA) for at in range(0, len(numbers), _DATA)
    )


def key_of_code(text: str) -> Secret:
    """The key that was typed; case, spaces and hyphens do not matter.

    Raises `MistypedCode`, which names the groups that are wrong.
    """
    groups = _groups(text)
    wrong = tuple(number for number, group in enumerate(groups, 1) if not _is_sound(group, number))
    if len(wrong) == 1:
        raise MistypedCode(
            message(
                "Group {number} of the recovery key is mistyped: compare it with the sheet.",
                number=wrong[0],
            ),
            wrong,
        )
    if wrong:
        raise MistypedCode(
            message(
                "The groups {numbers} of the recovery key are mistyped: compare them with the"
                " sheet.",
                numbers=", ".join(map(str, wrong)),
            ),
            wrong,
        )
    return _key(groups)


def is_same_group(typed: str, group: str) -> bool:
    """Whether what was typed is this group of a code, read as `key_of_code` reads it."""
    characters = "".join(typed.translate(_SEPARATORS).upper().split())
    return [_READ_AS.get(one) for one in characters] == [_READ_AS[one] for one in group]


def _groups(text: str) -> tuple[str, ...]:
    """Groups as they were set apart, else every five characters."""
    apart = tuple(text.translate(_SEPARATORS).upper().split())
    if len(apart) == GROUPS:
        return apart
    together = "".join(apart)
    if len(together) != GROUPS * GROUP_LENGTH:
        raise MistypedCode(
            message(
                "The recovery key has {wanted} groups of {length} characters, {whole} in all, and"
                " {given} were typed: compare them with the sheet.",
                wanted=GROUPS,
                length=GROUP_LENGTH,
                whole=GROUPS * GROUP_LENGTH,
                given=len(together),
            )
        )
    return tuple(together[at : at + GROUP_LENGTH] for at in range(0, len(together), GROUP_LENGTH))


def _is_sound(group: str, number: int) -> bool:
    numbers = [_READ_AS.get(character) for character in group]
    if len(numbers) != GROUP_LENGTH or None in numbers:
        return False
    known = tuple(one for one in numbers if one is not None)
    return _check(known[:_DATA], number - 1) == known[_DATA]


def _key(groups: tuple[str, ...]) -> Secret:
    numbers = tuple(_READ_AS[character] for group in groups for character in group[:_DATA])
    data, check = numbers[: (GROUPS - 1) * _DATA], numbers[(GROUPS - 1) * _DATA :]
    number = 0
    for one in data:
        number = number << _BITS | one
    key = Secret((number >> _PADDING).to_bytes(KEY_BYTES, "big"))
    if number % (1 << _PADDING) or check != _whole_check(key):
        raise MistypedCode(
            message(
                "The groups of the recovery key do not belong together: take all of them from the"
                " same sheet."
            )
        )
    return key


def _written(numbers: tuple[int, ...], place: int) -> str:
    return "".join(_ALPHABET[number] for number in (*numbers, _check(numbers, place)))


def _whole_check(key: Secret) -> tuple[int, ...]:
    """Twenty bits over the whole key."""
    digest = int.from_bytes(sha256(b"recovery key" + key.reveal()).digest(), "big")
    return _digits(digest % (1 << _BITS * _DATA), _DATA)


def _digits(number: int, count: int) -> tuple[int, ...]:
    return tuple(number >> _BITS * at & 0b11111 for at in reversed(range(count)))


def _check(numbers: tuple[int, ...], place: int) -> int:
    """The check character of a group; its place among the groups takes part."""
    total = 0
    for power, number in enumerate((*numbers, place), 1):
        total ^= _times_power(number, power)
    return total


def _times_power(number: int, power: int) -> int:
    for _ in range(power):
        number <<= 1
        if number >> _BITS:
            number ^= _FIELD
    return number
