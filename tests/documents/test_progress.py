"""Files of every format tell how far they are, and are given up when nobody waits for them."""

import pytest

from briefing.documents.formats import FORMATS, made_as

FLOWING = [name for name in FORMATS if name != "pdf"]
TEXT = """Ships wait.[^1]

- One.
- Two.

| Quay | Ships |
|--|--|
| East | 3 |
| West | 4 |

[^1]: Counted from the mole.
"""


@pytest.mark.parametrize("name", FLOWING)
def test_progress_rises_to_the_end(composed, name):
    told: list[tuple[int, int]] = []
    document = composed(TEXT)
    data = made_as(document, name, "a4", lambda done, total: told.append((done, total)))

    assert data == made_as(document, name, "a4")
    assert {total for _, total in told} == {told[0][1]}
    assert [done for done, _ in told] == sorted(done for done, _ in told)
    assert (told[0][0], told[-1][0]) == (0, told[-1][1])
    assert len(told) > 2


@pytest.mark.parametrize("name", FLOWING)
def test_the_work_ends_where_nobody_waits_for_it(composed, name):
    seen: list[int] = []

    def stop(done, total):
        seen.append(done)
        if done:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        made_as(composed(TEXT), name, "a4", stop)
    assert seen[0] == 0
    assert len(seen) == 2


def test_a_word_processors_file_is_counted_by_its_paragraphs(composed):
    told: list[int] = []
    text = "\n".join(("| Quay | Ships |", "|--|--|", *(f"| {n} | {n} |" for n in range(40))))
    made_as(composed(text), "docx", "a4", lambda done, _: told.append(done))
    assert len(set(told)) > 80
