"""How many slips of the pen lie between two spellings.

The distance of Damerau (1964) and Levenshtein (1966) in its optimal string alignment form: a letter
put in, left out, taken for another, or two neighbours swapped.
"""


def is_within(one: str, other: str, most: int) -> bool:
    """Whether the two differ by at most so many slips, `most` being small."""
    if abs(len(one) - len(other)) > most:
        return False
    first, last = _common_ends(one, other)
    one, other = one[first : len(one) - last], other[first : len(other) - last]
    if not one or not other:
        return max(len(one), len(other)) <= most
    return _distance(one, other, most) <= most


def _common_ends(one: str, other: str) -> tuple[int, int]:
    shorter = min(len(one), len(other))
    first = 0
    while first < shorter and one[first] == other[first]:
        first += 1
    last = 0
    while last < shorter - first and one[-1 - last] == other[-1 - last]:
        last += 1
    return first, last


def _distance(one: str, other: str, most: int) -> int:
    """The distance, or `most` + 1 as soon as it must be more."""
    before: list[int] = []
    row = list(range(len(other) + 1))
    for at, letter in enumerate(one, start=1):
        twice, before, row = before, row, [at]
        for place, against in enumerate(other, start=1):
            cost = min(before[place] + 1, row[-1] + 1, before[place - 1] + (letter != against))
            if twice and place > 1 and letter == other[place - 2] and one[at - 2] == against:
                cost = min(cost, twice[place - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]
