"""The texts of a briefing are cut into sentences that know where each of their letters stands."""

import pytest

from briefing.text.checked_writing import writing_of

FIGURE = "019a73bb-9c00-7000-800e-000000000001"
LINK = f"[at least 242](figure:{FIGURE})"


def sentences(text: str):
    return writing_of([("draft", text)]).sentences


def words(text: str) -> list[str]:
    return [sentence.words for sentence in sentences(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Wells are dry. Nobody *says* why.",
        "😀 Two 🇺🇳 flags, **three** wells. قال القائد إن الآبار جافة.",
        f"They count {LINK} 😀 wells, *and {LINK}* elsewhere.",
        "One line\nand another, with a `code span` and <https://example.org/a>.",
        "# A heading 😀\n\n- one [word](https://example.org)\n- 2 words\n\n> quoted *words*",
        "| Who | Count |\n|---|---|\n| Guild 😀 | **12** |",
        "Windows\r\nline ends 😀\r\n\r\nhere. *And* here.",
    ],
)
def test_every_letter_stands_where_its_origin_says(text) -> None:
    for sentence in sentences(text):
        assert len(sentence.origins) == len(sentence.words) + 1
        for letter, origin in zip(sentence.words, sentence.origins, strict=False):
            assert letter == text[origin] or (letter == " " and text[origin] in "\r\n")


@pytest.mark.parametrize(
    ("text", "letter", "written"),
    [
        (r"Wells \& 2 \*stars* here.", "*", r"\*"),
        ("Fish &amp; wells 😀 here.", "&", "&amp;"),
        ("Wells &#x2014; here.", "—", "&#x2014;"),
        ("| a |\n|---|\n| x \\| y |", "|", r"\|"),
    ],
)
def test_a_letter_that_is_written_longer_is_placed_whole(text, letter, written) -> None:
    sentence = next(one for one in sentences(text) if letter in one.words)
    at = sentence.words.index(letter)
    assert text[slice(*sentence.place(at, at + 1))] == written
    assert text[slice(*sentence.whole)].endswith(sentence.words[-2:])


def test_a_link_has_its_words_its_record_and_its_whole_place() -> None:
    text = f"😀 Ministry: {LINK} people."
    (sentence,) = sentences(text)
    (link,) = sentence.links
    assert (link.kind, link.record_id, link.words) == ("figure", FIGURE, "at least 242")
    assert sentence.words[link.start : link.end] == "at least 242"
    assert text[link.link_start : link.link_end] == LINK
    assert text[slice(*sentence.letters(link.start, link.end))] == "at least 242"


@pytest.mark.parametrize(
    ("stretch", "written"),
    [
        ("at least 242", LINK),
        ("least", "least"),
        ("least 242", "least 242"),
        ("count at least", f"count {LINK}"),
        ("242 wells", f"{LINK} wells"),
        ("They count at least 242 wells.", f"They count {LINK} wells."),
    ],
)
def test_a_stretch_never_cuts_a_link_in_half(stretch, written) -> None:
    text = f"They count {LINK} wells."
    (sentence,) = sentences(text)
    start = sentence.words.index(stretch)
    assert text[slice(*sentence.place(start, start + len(stretch)))] == written


def test_a_link_over_two_sentences_is_in_both() -> None:
    text = f"[Wells are dry. Nobody says why.](source:{FIGURE})"
    first, second = sentences(text)
    assert (first.links[0].words, second.links[0].words) == ("Wells are dry.", "Nobody says why.")


def test_a_quotation_runs_over_a_line_break_and_into_the_next_sentence() -> None:
    first, second = sentences("He said: “The wells\nare dry. We leave.” Then he left.")[:2]
    assert [first.words[slice(*each)] for each in first.quotations] == ["“The wells are dry."]
    assert [second.words[slice(*each)] for each in second.quotations] == ["We leave.”"]


def test_where_a_footnote_is_called_is_known_and_what_it_says_is_its_own_sentence() -> None:
    first, note = sentences("Wells are dry[^a].\n\n[^a]: So the guild.")
    assert first.words == "Wells are dry."
    assert first.notes == (13,)
    assert (note.words, note.setting) == ("So the guild.", "footnote")


def test_a_sentence_knows_the_headings_above_it() -> None:
    text = "# Wells\n\n## Assessment\n\nLow.\n\n### North\n\nDry.\n\n## Next\n\nRain."
    found = {one.words: one.headings for one in sentences(text) if one.setting != "heading"}
    assert found == {
        "Low.": ("Wells", "Assessment"),
        "Dry.": ("Wells", "Assessment", "North"),
        "Rain.": ("Wells", "Next"),
    }


def test_a_cell_knows_its_column_and_its_row() -> None:
    text = "| Who | Killed | Hurt |\n|---|---|---|\n| Guild | 3 | 4 |"
    cells = {one.words: (one.column_head, one.row_head) for one in sentences(text)}
    assert cells["3"] == ("Killed", "Guild")
    assert cells["4"] == ("Hurt", "Guild")
    assert cells["Guild"] == ("Who", "")
    assert all(one.setting == "cell" for one in sentences(text))


def test_paragraphs_items_and_quotations_are_told_apart() -> None:
    text = "One. Two.\n\n- Three.\n- Four.\n\n> Five."
    found = [(one.words, one.setting, one.paragraph) for one in sentences(text)]
    assert [(words, setting) for words, setting, _ in found] == [
        ("One.", "prose"),
        ("Two.", "prose"),
        ("Three.", "item"),
        ("Four.", "item"),
        ("Five.", "quotation"),
    ]
    numbers = [number for _, _, number in found]
    assert numbers[0] == numbers[1]
    assert len(set(numbers)) == 4


def test_live_blocks_are_placed_and_the_texts_keep_their_order() -> None:
    block = f"![Key figures](tiles:issue/{FIGURE}?limit=no)"
    writing = writing_of([("bottom_line", "Dry."), ("draft", f"Wet.\n\n{block}\n")])
    (placed,) = writing.blocks
    assert (placed.text, placed.scheme, placed.subject_kind) == ("draft", "tiles", "issue")
    assert dict(writing.texts)["draft"][placed.start : placed.end] == block
    assert len(placed.problems) == 1
    assert [(one.text, one.words) for one in writing.sentences] == [
        ("bottom_line", "Dry."),
        ("draft", "Wet."),
    ]


def test_code_and_raw_html_are_words_in_their_place() -> None:
    assert words("A `` `b` `` c.") == ["A `b` c."]
    text = "A `` `b` `` c."
    (sentence,) = sentences(text)
    assert text[sentence.origins[2]] == "`"
    assert text[sentence.origins[3]] == "b"
