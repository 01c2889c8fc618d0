"""A file of JSON lines is read line by line, and every unreadable line is named by its number."""

import pytest

from briefing.exchange.json_lines import Line, NotUtf8, read_lines


def test_each_line_is_an_object_and_empty_lines_count_but_say_nothing() -> None:
    lines, problems = read_lines(b'{"a": 1}\n\n  \r\n{"b": 2}\r\n')
    assert lines == [Line(1, {"a": 1}), Line(4, {"b": 2})]
    assert problems == []


def test_a_byte_order_mark_is_no_part_of_the_first_line() -> None:
    assert read_lines(b'\xef\xbb\xbf{"a": 1}')[0] == [Line(1, {"a": 1})]


def test_only_a_line_feed_ends_a_line() -> None:
    text = '{"a": "one\u2028two\x85three"}'
    assert read_lines(text.encode()) == ([Line(1, {"a": "one\u2028two\x85three"})], [])


def test_every_bad_line_is_named() -> None:
    lines, problems = read_lines(b'{"a": 1}\n{"a": \n{"a": 1, "a": 2}\n[]\n{"z": 1}')
    assert [line.number for line in lines] == [1, 5]
    assert [(problem.line, problem.field) for problem in problems] == [(2, ""), (3, "a"), (4, "")]


def test_a_line_of_a_million_characters_is_a_line() -> None:
    assert read_lines(b'{"a": "' + b"x" * 1_000_000 + b'"}')[0][0].given["a"] == "x" * 1_000_000


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b'{"a": 1}\n{"a": "caf\xe9"}', "byte 19 (0xE9) on line 2 is not UTF-8"),
        (b'\xef\xbb\xbf{"a": "\xff"}', "byte 10 (0xFF) on line 1"),
        ('{"a": 1}'.encode("utf-16"), "byte 0 (0xFF) on line 1"),
    ],
)
def test_what_is_not_utf_8_is_refused_at_its_byte(data: bytes, words: str) -> None:
    with pytest.raises(NotUtf8, match="save the file as UTF-8") as refused:
        read_lines(data)
    assert words in str(refused.value)
