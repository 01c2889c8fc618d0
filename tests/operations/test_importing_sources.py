"""References as Zotero exports them become sources; known ones are shown, bad ones told."""

import json

import pytest

from briefing.domain.sources import Source
from briefing.exchange.references.csl_json import to_csl_json
from briefing.exchange.references.entry import UnusableReferences
from briefing.exchange.references.reading import read_references
from briefing.operations.importing_sources import plan_sources, step_storing
from briefing.store.library import Library

CSL = [
    {
        "id": "http://zotero.org/users/1/items/AB12",
        "type": "article-newspaper",
        "title": "Ferry talks resume",
        "container-title": "The Vale Post",
        "author": [
            {"family": "Lind", "given": "Ada"},
            {"literal": "Office of Ferries, Port Vale"},
            {"family": "Berg", "given": "Bo", "non-dropping-particle": "van den"},
        ],
        "issued": {"date-parts": [["2025", 11, 10]]},
        "accessed": {"date-parts": [[2025, 11, 12]]},
        "URL": "https://post.example/ferry",
        "language": "en",
        "abstract": "Both sides met.",
    },
    {
        "id": "2",
        "type": "report",
        "title": "Water in the east",
        "DOI": "10.1234/WATER.25",
        "publisher": "Relief Office",
        "issued": {"date-parts": [[2025, 11]], "circa": True},
    },
]

RIS = """TY  - NEWS
TI  - Ferry talks resume
AU  - Lind, Ada
AU  - Office of Ferries
T2  - The Vale Post
DA  - 2025/11/10/
PY  - 2025
UR  - https://www.post.example/ferry/
Y2  - 2025/11/12/
LA  - en
AB  - Both sides met.
ER  -

TY  - RPRT
TI  - Water in the east
PB  - Relief Office
PY  - 2025
DO  - 10.1234/water.25
ER  -
"""

BIBTEX = r"""
@article{lind_ferry_2025,
	title = {{Ferry} talks resume},
	journaltitle = {The Vale Post},
	author = {Lind, Ada and {Office of Ferries, Port Vale} and M{\"u}ller, J{\"o}rg},
	date = {2025-11-10},
	urldate = {2025-11-12},
	url = {https://post.example/ferry},
	langid = {english},
	abstract = {Both sides met.},
}

@techreport{water,
	title = {Water in the east},
	institution = {Relief Office},
	month = nov,
	year = {2025},
	doi = {10.1234/water.25},
}
"""


def sources(data: bytes) -> list[Source]:
    return [entry.source for entry in read_references(data) if entry.source is not None]


@pytest.mark.parametrize(
    "data",
    [json.dumps(CSL).encode(), RIS.encode(), BIBTEX.encode("utf-8-sig")],
    ids=["csl", "ris", "bibtex"],
)
def test_each_form_gives_the_fields_of_a_source(data: bytes) -> None:
    article, report = sources(data)
    assert article.title == "Ferry talks resume"
    assert article.container_title == "The Vale Post"
    assert article.authors[0] == "Ada Lind"
    assert article.authors[1].startswith("Office of Ferries")
    assert article.issued is not None
    assert article.issued.edtf == "2025-11-10"
    assert article.accessed is not None
    assert article.accessed.edtf == "2025-11-12"
    assert article.url.endswith("post.example/ferry") or article.url.endswith("/ferry/")
    assert article.note == "Both sides met."
    assert report.type == "report"
    assert report.publisher == "Relief Office"
    assert report.url == "https://doi.org/10.1234/water.25"
    assert report.issued is not None
    assert report.issued.edtf in ("2025-11~", "2025-11", "2025")


def test_names_keep_their_particles_accents_and_commas_of_bodies() -> None:
    assert sources(json.dumps(CSL).encode())[0].authors == (
        "Ada Lind",
        "Office of Ferries, Port Vale",
        "Bo van den Berg",
    )
    assert sources(BIBTEX.encode())[0].authors == (
        "Ada Lind",
        "Office of Ferries, Port Vale",
        "Jörg Müller",
    )


def test_the_same_document_is_known_by_doi_by_address_and_by_title_and_date(
    library: Library,
) -> None:
    library.apply(
        step_storing(plan_sources(library, read_references(json.dumps(CSL).encode())), ())
    )
    assert len(library.all(Source)) == 2
    for data in (RIS.encode(), BIBTEX.encode()):
        again = plan_sources(library, read_references(data))
        assert [one.repeats for one in again] == list(library.all(Source))
        assert not any(one.is_usual for one in again)
    elsewhere = "TY  - NEWS\nTI  - FERRY talks resume\nDA  - 2025/11/10\nER  - \n"
    (by_title,) = plan_sources(library, read_references(elsewhere.encode()))
    assert by_title.repeats is not None
    assert by_title.repeats.title == "Ferry talks resume"


def test_an_entry_that_stands_twice_in_the_file_is_shown(library: Library) -> None:
    planned = plan_sources(library, read_references((RIS + RIS).encode()))
    assert [one.repeats_entry for one in planned] == [None, None, 1, 2]


def test_storing_is_one_step_without_what_is_left_out(library: Library) -> None:
    planned = plan_sources(library, read_references(RIS.encode()))
    library.apply(step_storing(planned, {1}))
    assert [source.title for source in library.all(Source)] == ["Water in the east"]
    library.undo()
    assert not library.all(Source)


def test_bad_entries_are_named_and_the_others_read() -> None:
    found = read_references((BIBTEX + "\n@book{broken, title = {No end\n").encode())
    assert [entry.source is not None for entry in found] == [True, True, False]
    assert "is broken" in str(found[2].problem)
    assert "broken" in found[2].label
    bad_date = "TY  - NEWS\nTI  - Talks\nDA  - 2025/13/45\nER  - \nTY  - NEWS\nER  - \n"
    first, second = read_references(bad_date.encode())
    assert first.source is not None
    assert first.source.issued is None
    assert [(one.field, str(one.message)) for one in first.remarks] == [
        ("issued", "The date “2025-13-45” cannot be read: the source goes in without it.")
    ]
    assert second.source is None
    assert "no title" in str(second.problem)


def test_a_title_that_lacks_is_told_and_not_made_of_the_key(library: Library) -> None:
    (entry,) = read_references(b"@report{relief2025, author = {Lind, Ada}, date = {soon}}")
    assert entry.source is not None
    assert entry.source.title == ""
    assert [str(one.message) for one in entry.remarks] == [
        "The entry “relief2025” has no title: the source goes in without one.",
        "The date “soon” cannot be read: the source goes in without it.",
    ]
    (address,) = read_references(b"TY  - GEN\nUR  - https://post.example/a\nER  - \n")
    (remark,) = address.remarks
    assert str(remark.message) == "The entry has no title: the source goes in without one."


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "no CSL-JSON, RIS or BibTeX"),
        (b"Dear all, here is the list", "no CSL-JSON, RIS or BibTeX"),
        (b"[" * 100_000, "broken"),
        (b"[]", "no references"),
        (b'{"items": 3}', "no list"),
        (b"\xff\xfe\x00\x00\xff", "not in UTF-8|no text|no CSL"),
        ("TY  - NEWS\nTI  - Élan".encode("latin-1"), "not in UTF-8"),
        (b"TY  - NEWS\n" * 50_001, "more than 50,000"),
        (b"@a{" + b"x" * 1_000_001, "longer than any reference"),
    ],
)
def test_hostile_files_give_a_sentence(data: bytes, why: str) -> None:
    with pytest.raises(UnusableReferences, match=why):
        read_references(data)


@pytest.mark.parametrize(
    "item",
    [
        3,
        None,
        [],
        {"title": 3},
        {"title": "x", "issued": 3},
        {"title": "x", "author": [3]},
        {"title": "x", "issued": {"date-parts": [[{}], 3]}},
        {"title": "a\u0000b"},
        {"title": "x", "issued": {"date-parts": [[10**30]]}},
        {"title": "x" * 5000},
    ],
)
def test_whatever_an_item_holds_it_is_a_source_or_a_sentence(item: object) -> None:
    (entry,) = read_references(json.dumps([item]).encode())
    assert entry.source is not None or entry.problem is not None


def test_sources_go_out_as_csl_json_and_come_back_the_same(library: Library) -> None:
    library.apply(step_storing(plan_sources(library, read_references(BIBTEX.encode())), ()))
    written = to_csl_json(library.all(Source))
    back = sources(written)
    for source, again in zip(library.all(Source), back, strict=True):
        assert (again.title, again.authors, again.issued) == (
            source.title,
            source.authors,
            source.issued,
        )
        assert (again.url, again.publisher, again.type) == (
            source.url,
            source.publisher,
            source.type,
        )
