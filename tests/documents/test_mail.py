"""What is copied for a letter: the same words as HTML and as plain text."""

import re
from html.parser import HTMLParser

import pytest

from briefing.documents.mail import for_mail


class Fragment(HTMLParser):
    def __init__(self, html):
        super().__init__()
        self.words, self.tags, self.attributes, self.open = [], set(), set(), []
        self.feed(html)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attributes):
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attributes}
        if tag not in ("br", "hr"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.words.append(data)


def test_both_say_every_word_of_every_kind_of_block(every_block, said_by):
    count = iter(range(10_000))
    document = every_block(lambda: f"w{next(count):04}")
    letter = for_mail(document)
    for text in ("".join(Fragment(letter.html).words), letter.text):
        assert [said for said in said_by(document) if said not in text.casefold()] == []


def test_the_html_is_clean(hostile):
    fragment = Fragment(for_mail(hostile).html)
    assert not fragment.tags & {"html", "body", "style", "script", "svg", "img", "link", "a"}
    assert not fragment.attributes - {"style", "lang", "dir", "scope", "start", "value"}
    assert "</p><script>alert(1)</script>" in "".join(fragment.words)


def test_the_text_needs_nothing_to_be_read(composed):
    draft = "# One\n\nSee [the site](https://example.org/), <https://example.org/>.\n\n3. three"
    text = for_mail(composed(draft, marking="TLP:AMBER")).text
    assert text.startswith("TLP:AMBER\n\nHARBOUR TALKS\n\nSnapshot · DRAFT\n")
    assert (
        "\n\nONE\n\nSee the site <https://example.org/>, https://example.org/.\n\n3. three\n"
        in text
    )
    assert text.endswith("\n\nTLP:AMBER\n")


def test_marks_are_numbers_of_the_notes_below(every_block):
    letter = for_mail(every_block(lambda: "said"))
    assert "said[1][2] [said]" in letter.text
    assert re.search(r"^\[1\] said", letter.text, re.MULTILINE)
    assert '<li value="1">' in letter.html
    assert "<sup>1,2</sup>" in letter.html


@pytest.mark.parametrize(("language", "direction"), [("en", "ltr"), ("he", "rtl")])
def test_the_fragment_says_its_language_and_direction(composed, language, direction):
    html = for_mail(composed("Text.", language=language)).html
    assert html.startswith(f'<div lang="{language}" dir="{direction}"')
