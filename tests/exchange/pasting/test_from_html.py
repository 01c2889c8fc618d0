"""What Word and web pages put on the clipboard comes in as CommonMark that means the same."""

from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.exchange.pasting.from_html import commonmark_of_html
from briefing.text.letters import letters_of
from briefing.text.markdown import parse
from briefing.text.tree import Paragraph

WORD_ITEM = (
    "<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:l0 level{level} lfo1'>"
    "<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>{mark}"
    "<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp; </span></span></span><![endif]>"
    "{words}<o:p></o:p></p>\n"
)


def word_list(*items: tuple[int, str, str]) -> str:
    return "".join(WORD_ITEM.format(level=at, mark=mark, words=words) for at, mark, words in items)


WORD_CALL = (
    '<a style=\'mso-footnote-id:ftn{n}\' href="#_ftn{n}" name="_ftnref{n}" title=""><span'
    " class=MsoFootnoteReference><span style='mso-special-character:footnote'>"
    "<![if !supportFootnotes]><span class=MsoFootnoteReference>[{n}]</span><![endif]>"
    "</span></span></a>"
)
WORD_NOTE = (
    "<div style='mso-element:footnote' id=ftn{n}><p class=MsoFootnoteText><a"
    ' style=\'mso-footnote-id:ftn{n}\' href="#_ftnref{n}" name="_ftn{n}" title=""><span'
    " class=MsoFootnoteReference>[{n}]</span></a><span lang=EN-GB> {words}<o:p></o:p></span></p>"
    "</div>"
)
WORD_NOTES = (
    "<div style='mso-element:footnote-list'><![if !supportFootnotes]><br clear=all>"
    '<hr align=left size=1 width="33%"><![endif]>{notes}</div>'
)


class TestOfWord:
    @pytest.mark.parametrize("selected", ["{notes}<!--EndFragment-->", "<!--EndFragment-->{notes}"])
    def test_footnotes_are_footnotes(self, selected):
        notes = WORD_NOTES.format(
            notes=WORD_NOTE.format(n=7, words="Port log, <i>p. 3</i>.")
            + WORD_NOTE.format(n=8, words="Post.")
        )
        page = (
            "<html><body lang=EN-GB><!--StartFragment--><p class=MsoNormal>The lock is"
            f" <b>shut{WORD_CALL.format(n=7)}</b>, they say{WORD_CALL.format(n=8)}.</p>"
            f"{selected.format(notes=notes)}</body></html>"
        )
        assert commonmark_of_html(page) == (
            "The lock is **shut[^1]**, they say[^2].\n\n[^1]: Port log, *p. 3*.\n\n[^2]: Post."
        )

    def test_the_number_of_a_note_that_was_not_copied_stays_a_number(self):
        page = f"<p>The lock is shut{WORD_CALL.format(n=1)}.</p>"
        assert commonmark_of_html(page) == r"The lock is shut\[1\]."

    def test_footnotes_of_libreoffice_too(self):
        page = (
            '<p>Shut<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1'
            '</sup></a>.</p><div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym"'
            ' name="sdfootnote1sym" href="#sdfootnote1anc">1</a>Port log.</p></div>'
        )
        assert commonmark_of_html(page) == "Shut[^1].\n\n[^1]: Port log."

    def test_only_what_was_selected_comes_in(self):
        page = (
            "<html xmlns:o='urn:schemas-microsoft-com:office:office'><head><title>Doc</title>"
            "<style>p.MsoNormal {margin:0}</style></head><body lang=EN-GB><!--StartFragment-->"
            "<p class=MsoNormal><span lang=EN-GB>The lock is <b style='mso-bidi-font-weight:"
            "normal'>shut</b>.<o:p>&nbsp;</o:p></span></p><!--EndFragment--></body></html>"
        )
        assert commonmark_of_html(page) == "The lock is **shut**."

    def test_paragraphs_that_are_items_become_lists(self):
        items = word_list((1, "·", "One"), (2, "o", "Within"), (1, "·", "Two"))
        assert commonmark_of_html(items) == "- One\n  - Within\n- Two"

    def test_numbers_of_items_go_on_where_they_began(self):
        assert commonmark_of_html(word_list((1, "3.", "Third"), (1, "4.", "Next"))) == (
            "3. Third\n4. Next"
        )

    def test_numbers_behind_bullets_begin_a_list(self):
        items = word_list((1, "·", "One"), (1, "1.", "First"), (1, "2.", "Second"))
        assert commonmark_of_html(items) == "- One\n\n1. First\n2. Second"

    def test_remarks_stay_out(self):
        page = (
            "<p class=MsoNormal>The <a style='mso-comment-reference:A_1'>lock</a><span"
            " class=MsoCommentReference><![if !supportAnnotations]><a class=msocomanchor"
            " id=_anchor_1 href='#_msocom_1'>[A1]</a><![endif]><span style='mso-special-character:"
            "comment'>&nbsp;</span></span> is shut.</p><div style='mso-element:comment-list'><hr"
            " class=msocomoff><div style='mso-element:comment'><p class=MsoCommentText><a"
            " class=msocomoff href='#_msoanchor_1'>[A1]</a>Who says so?</p></div></div>"
        )
        assert commonmark_of_html(page) == "The lock is shut."

    def test_paragraphs_in_the_style_of_quotations_are_some(self):
        page = "<p class=MsoQuote>No post.</p><p class=MsoNormal>So it said.</p>"
        assert commonmark_of_html(page) == "> No post.\n\nSo it said."

    def test_the_head_of_a_table_is_bold_by_itself(self):
        page = "<table><tr><td><b>Who</b></td><td>n</td></tr><tr><td><b>A</b></td><td>1</td></tr>"
        assert commonmark_of_html(page).split("\n")[0] == "| Who   | n   |"
        assert "**A**" in commonmark_of_html(page)

    def test_titles_are_headings(self):
        assert commonmark_of_html("<p class=MsoTitle>Title</p><h2><b>Part</b></h2>") == (
            "# Title\n\n## Part"
        )

    def test_what_is_hidden_or_was_deleted_stays_out(self):
        page = (
            "<p>Seen<span style='display:none'> hidden</span><span style='mso-hide:all'> too</span>"
            "<del> gone</del></p>"
        )
        assert commonmark_of_html(page) == "Seen"


class TestOfWebPages:
    def test_what_is_no_text_goes(self):
        page = (
            "<style>p{}</style><script>alert(1)</script><p onclick='x()'>Words"
            "<img src='http://x.invalid/a.png' alt='A'>"
            "<!-- a comment --><svg><text>No</text></svg><button>Share</button></p>"
            "<noscript>No</noscript><iframe src='http://x.invalid'></iframe>"
        )
        assert commonmark_of_html(page) == "Words"

    @pytest.mark.parametrize(
        "address", ["javascript:alert(1)", "data:text/html,x", "file:///etc/x", "#top", "figure:1"]
    )
    def test_only_links_to_web_pages_are_links(self, address):
        assert commonmark_of_html(f"<p>To <a href='{address}'>it</a></p>") == "To it"

    def test_an_address_cannot_break_out_of_its_link(self):
        made = commonmark_of_html('<a href="https://example.org/a b)[x](y &quot;z">it</a>')
        assert made == "[it](https://example.org/a%20b%29[x]%28y%20%22z)"

    def test_styles_count_as_bold_and_italic(self):
        page = (
            "<b style='font-weight:normal'><span style='font-weight:700'>Bold</span>"
            "<span style='font-style:italic'> slanted</span> plain</b>"
        )
        assert commonmark_of_html(page) == "**Bold** slanted plain"

    def test_letters_that_nobody_sees_stay_out_of_words(self):
        page = "<p>cease&shy;fire zero&#8203;width\ufeff, \u0645\u06cc\u200c\u062e\u0648</p>"
        assert commonmark_of_html(page) == "ceasefire zerowidth, \u0645\u06cc\u200c\u062e\u0648"

    def test_a_list_beside_its_item_belongs_to_it(self):
        assert commonmark_of_html("<ul><li>a</li><ul><li>b</li></ul></ul>") == "- a\n  - b"

    def test_tables_have_a_cell_for_every_column(self):
        page = (
            "<table><tr><td rowspan=2>Lock</td><td>Flow | a day</td></tr><tr><td><p>12</p></td>"
            "</tr><tr><th colspan=2>Total</th></tr></table>"
        )
        assert commonmark_of_html(page) == (
            "| Lock  | Flow \\| a day |\n| ----- | ------------- |\n"
            "|       | 12            |\n| Total |               |"
        )

    def test_a_table_that_only_lays_out_is_none(self):
        page = "<table><tr><td><p>One</p></td></tr><tr><td><p>Two</p></td></tr></table>"
        assert commonmark_of_html(page) == "One\n\nTwo"

    def test_quotations_and_code_stay(self):
        page = "<blockquote><p>Said</p><p>twice</p></blockquote><pre>a ``` b</pre>"
        assert commonmark_of_html(page) == "> Said\n>\n> twice\n\n````\na ``` b\n````"

    def test_raised_numbers_are_no_part_of_the_number_before(self):
        assert commonmark_of_html("10<sup>6</sup> m<sup>2</sup> of H<sub>2</sub>O") == (
            "10⁶ m² of H₂O"
        )

    def test_however_deep_it_is_nested_the_words_come_in(self):
        assert commonmark_of_html("<div>" * 5000 + "deep" + "</div>" * 5000) == "deep"

    def test_a_page_that_says_nothing_gives_nothing(self):
        assert commonmark_of_html("<p>&nbsp;</p><img src='a.png'>") == ""


class TestWhatItMeans:
    @pytest.mark.parametrize(
        "line",
        [
            "# no heading",
            "- no item",
            "+ 5",
            "2020. A year",
            "1) one",
            "> more than",
            "---",
            "===",
            "*not* _bold_ `code` <b> [x](y) a|b ~~c~~ \\ &amp;",
            "[^1]: no note",
            "![no picture](https://example.org)",
            "![Key figures](figures:issue/x)",
            ":-- | --",
        ],
    )
    def test_signs_are_signs(self, line):
        (paragraph,) = parse(commonmark_of_html(f"<p>{escape(line)}</p>"))
        assert isinstance(paragraph, Paragraph)
        assert words_of(f"<p>{escape(line)}</p>") == line

    def test_signs_behind_a_line_break_are_signs(self):
        assert words_of("<p>a<br># b<br>- c<br>---<br>1. d</p>") == "a # b - c --- 1. d"

    def test_emphasis_that_would_be_none_is_left_out(self):
        assert commonmark_of_html("<b>Note:</b>words <b>(a)</b>b") == "**Note**:words (a)b"

    @given(
        st.lists(
            st.tuples(
                st.sampled_from(["", "b", "i", "b i", "span", "code", "a"]),
                st.text(st.sampled_from(list("ab1 .:*_#-+>)(`[]!|\\&<~=\u00a0é")), max_size=6),
            ),
            max_size=6,
        )
    )
    def test_the_words_are_those_that_were_seen(self, parts):
        html = "".join(element(names.split(), words) for names, words in parts)
        seen = " ".join("".join(words for _, words in parts).split())
        assert words_of(f"<p>{html}</p>") == seen


def element(names: list[str], words: str) -> str:
    inside = escape(words)
    for name in names:
        inside = f"<{name}>{inside}</{name}>"
    return inside


def words_of(html: str) -> str:
    """The words of the only paragraph there is, as a reader of the CommonMark has them."""
    text = commonmark_of_html(html)
    blocks = parse(text)
    if not blocks:
        return ""
    (paragraph,) = blocks
    assert isinstance(paragraph, Paragraph)
    return " ".join(letters_of(paragraph.children, text).words.split())
