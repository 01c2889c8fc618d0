"""The HTML file: complete, well formed, harmless, and linked both ways."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from urllib.parse import urlsplit

import html5lib
import pytest

from briefing.documents.figure_blocks import Tile, Tiles
from briefing.documents.html.page import to_html
from briefing.domain.actors import Actor, ActorName
from briefing.domain.desk import Organisation
from briefing.domain.issues import Issue

VOID = {"meta", "br", "hr"}
ELEMENTS = (
    "html head title style body header main footer section div blockquote p h1 h2 h3 h4 h5 h6 ul"
    " ol li table thead tbody tr th td pre span bdi a sup strong em code svg rect line path text"
)
ALLOWED = VOID | set(ELEMENTS.split())
NAMES = (
    "lang dir class style id href rel role scope start value charset name content http-equiv"
    " aria-labelledby data-content-sha256 aria-label width height viewbox x y x1 y1 x2 y2 fill"
    " stroke stroke-width font-family font-size font-weight text-anchor direction"
)
ATTRIBUTES = set(NAMES.split())
# What may stand directly in what, where HTML is strict about it.
PARENTS = {"li": {"ul", "ol"}, "tr": {"thead", "tbody"}, "td": {"tr"}, "th": {"tr"}}
CHILDREN = {"ul": {"li"}, "ol": {"li"}, "tr": {"td", "th"}, "table": {"thead", "tbody"}}
PHRASING = {"p", "h1", "h2", "h3", "h4", "h5", "h6", "pre", "span", "bdi", "a", "sup", "strong"}
FLOW = {"p", "div", "ul", "ol", "table", "pre", "blockquote", "section", "hr", "h2", "h3"}


class Page(HTMLParser):
    """Reads a page strictly: whatever a browser would have to repair fails."""

    def __init__(self, data):
        super().__init__()
        self.open, self.ids, self.hrefs, self.words, self.seen = [], [], [], [], []
        self.feed(data.decode())
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attributes):
        parent = self.open[-1][0] if self.open else None
        assert tag in ALLOWED
        assert tag not in PARENTS or parent in PARENTS[tag]
        assert parent not in CHILDREN or tag in CHILDREN[parent]
        assert not (tag in FLOW and any(name in PHRASING for name, _ in self.open))
        named = dict(attributes)
        assert len(named) == len(attributes)
        assert set(named) <= ATTRIBUTES
        assert tag != "a" or all(name != "a" for name, _ in self.open)
        self.ids += [named["id"]] if "id" in named else []
        self.hrefs += [named["href"]] if "href" in named else []
        self.seen.append((tag, named))
        if tag not in VOID:
            self.open.append((tag, named))

    def handle_startendtag(self, tag, attributes):
        assert tag in {"rect", "line", "path"}
        self.handle_starttag(tag, attributes)
        self.handle_endtag(tag)

    def handle_endtag(self, tag):
        assert self.open.pop()[0] == tag

    def handle_data(self, data):
        if self.open and self.open[-1][0] != "style":
            self.words.append(data)

    def handle_comment(self, data):
        raise AssertionError(data)

    def handle_decl(self, decl):
        assert decl == "DOCTYPE html"

    @property
    def text(self):
        return "".join(self.words)

    def of(self, tag):
        return [named for name, named in self.seen if name == tag]


def checked(data):
    html5lib.HTMLParser(strict=True).parse(data.decode())
    page = Page(data)
    assert len(page.ids) == len(set(page.ids))
    for href in page.hrefs:
        assert href[1:] in page.ids if href.startswith("#") else urlsplit(href).scheme == "https"
    assert len(page.of("h1")) == 1
    return page


def test_every_word_of_every_kind_of_block_is_on_the_page(every_block, said_by):
    count = iter(range(10_000))
    document = every_block(lambda: f"w{next(count):04}")
    text = checked(to_html(document)).text.casefold()
    assert [said for said in said_by(document) if said not in text] == []


def test_hostile_text_is_text(hostile):
    page = checked(to_html(hostile))
    assert "</p><script>alert(1)</script>" in page.text
    assert "![x](file:///etc/passwd)" in page.text
    assert "nul\ufffd bell\ufffd" in page.text


def test_nothing_is_loaded_and_nothing_runs(hostile):
    data = to_html(hostile).decode()
    policy = "default-src &#x27;none&#x27;; style-src &#x27;unsafe-inline&#x27;"
    assert f'<meta http-equiv="Content-Security-Policy" content="{policy}">' in data
    css = data.partition("<style>")[2].partition("</style>")[0]
    assert not re.search(r"url\(|@import|http", css)


def test_links_lead_outside_only_where_they_may(composed):
    draft = (
        "[good](https://example.org/?a=1&b=2), [bad](javascript:alert\\(1\\)), <ftp://x.example>"
    )
    page = checked(to_html(composed(draft)))
    assert page.hrefs == ["https://example.org/?a=1&b=2"]


def test_marks_lead_to_notes_and_notes_back_to_every_mark(every_block):
    document = every_block(lambda: "said")
    page = checked(to_html(document))
    forward = [named for named in page.of("a") if named.get("role") == "doc-noteref"]
    backward = [named["href"] for named in page.of("a") if named.get("role") == "doc-backlink"]
    assert {named["href"] for named in forward} == {"#note-1", "#note-2"}
    assert sorted(backward) == sorted(f"#{named['id']}" for named in forward)


def test_tables_name_their_columns_and_rows(every_block):
    page = checked(to_html(every_block(lambda: "said")))
    assert {named["scope"] for named in page.of("th")} == {"col", "row"}
    assert "matrix" in {named.get("class") for named in page.of("table")}


def test_a_stance_stands_in_words_and_its_sign_on_its_colour(every_block):
    data = to_html(every_block(lambda: "said")).decode()
    assert re.search(
        r'<td class="center" style="background:#B35806;color:#FFFFFF;outline:[^"]+">'
        r'<p class="number">said</p>\n<p><strong>said</strong></p>',
        data,
    )


@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("ar", "rtl"), ("he", "rtl")])
def test_the_page_says_its_language_and_direction(composed, language, direction):
    page = checked(to_html(composed("Text.", language=language)))
    (html,) = page.of("html")
    assert (html["lang"], html["dir"]) == (language, direction)


def test_names_and_passages_say_their_own(shelf, composed):
    arlen = shelf.put(Actor(name="Arlen", kind="state"))
    shelf.put(ActorName(actor_id=arlen.id, name="آرلن", kind="preferred", language="ar"))
    data = to_html(composed("שלום, Arlen.", about=arlen, template="actor_profile")).decode()
    assert '<bdi lang="ar" dir="rtl"><strong>آرلن</strong></bdi>' in data or (
        '<bdi lang="ar" dir="rtl">' in data and "آرلن" in data
    )
    assert '<p dir="rtl">' in data


def test_only_what_belongs_to_foreign_words_stands_apart(composed):
    tile = Tile("t", "", "16,000", "people", "Boats", "", "", "", "\u200e+2\u200e عن الرقم السابق")
    document = replace(composed("Text."), language="ar", blocks=(Tiles("tiles", (tile,)),))
    data = to_html(document).decode()
    assert "</strong> <bdi>people</bdi>" in data
    assert "\u200e+2\u200e عن الرقم السابق</p>" in data
    assert "<bdi>\u200e+2" not in data


def test_marking_and_unit_stand_on_the_page(shelf, composed):
    issue = shelf.put(Issue(title="Harbour"))
    unit = Organisation(name="Coastal Unit", disclaimer="All is invented.", accent_colour="#7A1F3D")
    data = to_html(
        composed("Text.", about=issue, marking="TLP:AMBER", organisation=unit, series="Weekly")
    ).decode()
    assert data.count('style="background:#000000;color:#FFC000">TLP:AMBER</p>') == 2
    assert '@top-right { content: "TLP\\3a AMBER"; background: #000000;' in data
    assert "Coastal Unit · Weekly" in data
    assert "--accent: #7A1F3D" in data
    assert ">DRAFT</p>" in data
    assert "All is invented." in data


def test_the_same_document_gives_the_same_bytes(every_block):
    document = every_block(lambda: "said")
    assert to_html(document) == to_html(document)


def test_pictures_are_drawn_in_the_file_with_their_text(every_block):
    page = checked(to_html(every_block(lambda: "said")))
    pictures = page.of("svg")
    assert pictures
    assert {(each["role"], each["aria-label"]) for each in pictures} == {("img", "said")}


def test_a_list_that_runs_the_other_way_has_its_bullets_before_its_words(composed):
    data = to_html(composed("- We wait.\n- We see.", language="ar")).decode()
    assert '<ul dir="ltr">\n<li><bdi>We wait.</bdi></li>' in data
    mixed = to_html(composed("- We wait.\n- ننتظر.", language="ar")).decode()
    assert '<ul>\n<li dir="ltr">' in mixed
    assert "> li[dir] { margin-inline-start" in mixed
