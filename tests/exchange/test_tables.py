"""A copied table stays text in a spreadsheet, cell by cell."""

from html.parser import HTMLParser

from briefing.exchange.tables import as_html, as_lines_with_tabs

ROWS = (("", "A toll & more"), ("Orsenna", "supports\nif <all> pay"), ("=HYPERLINK(1)", "+"))


class Cells(HTMLParser):
    def __init__(self, text):
        super().__init__()
        self.rows = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")
        elif tag == "br":
            self.rows[-1][-1] += "\n"

    def handle_data(self, data):
        self.rows[-1][-1] += data


def test_lines_with_tabs_hold_a_cell_each_and_no_formula():
    lines = as_lines_with_tabs((*ROWS, ("a\tb", "c\nd"))).splitlines()
    assert lines == [
        "\tA toll & more",
        "Orsenna\tsupports if <all> pay",
        "'=HYPERLINK(1)\t'+",
        "a b\tc d",
    ]


def test_html_holds_the_words_as_they_are_and_marks_them_as_text():
    html = as_html(ROWS)
    assert Cells(html).rows == [list(row) for row in ROWS]
    assert html.count("mso-number-format:'\\@'") == 6
