import unicodedata
import xml.etree.ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from briefing.documents.flow.addresses import leads_outside
from briefing.documents.flow.characters import fit

TURNED = st.text(alphabet="a\n\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def open_directions(line):
    """What a reader's program still has open behind `line` (UAX #9, X1 to X8)."""
    begun = []
    for character in line:
        kind = unicodedata.bidirectional(character)
        if kind in ("LRE", "RLE", "LRO", "RLO", "LRI", "RLI", "FSI"):
            begun.append(kind)
        elif kind == "PDF" and begun and not begun[-1].endswith("I"):
            begun.pop()
        elif kind == "PDI" and any(each.endswith("I") for each in begun):
            while not begun.pop().endswith("I"):
                pass
    return begun


@given(TURNED)
def test_no_direction_goes_on_behind_the_text_or_ends_one_before_it(text):
    for line in fit(text).split("\n"):
        assert open_directions(line) == []
        assert open_directions("\u2067" + line) == ["RLI"]
        assert open_directions("\u202b" + line) == ["RLE"]


@given(st.text())
def test_every_text_can_stand_in_xml_and_utf_8(text):
    fitted = fit(text)
    fitted.encode()
    escaped = fitted.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert ET.fromstring(f"<p>{escaped}</p>").text in (fitted, None)
    assert fit(fitted) == fitted


def test_what_is_fit_stays_as_it_is():
    text = "“ʿAlī” \t 👩‍👩‍👧\n\u2067ארלן\u2069 e\u0301"
    assert fit(text) == text


def test_what_is_unfit_is_seen_to_be_missing():
    assert fit("a\x00b\ud800c\uffffd\r\ne\u2028f") == "a\ufffdb\ufffdc\ufffdd\ne\nf"


def test_only_addresses_of_the_web_and_of_mail_are_links():
    assert leads_outside("https://example.org/a?b=c#d")
    assert leads_outside("mailto:desk@example.org")
    for address in (
        "javascript:alert(1)",
        "JAVASCRIPT:alert(1)",
        "file:///etc/passwd",
        "data:text/html,x",
        "//example.org",
        "https://example.org/ x",
        'https://example.org/"onload',
        "http://[",
        "",
    ):
        assert not leads_outside(address)
