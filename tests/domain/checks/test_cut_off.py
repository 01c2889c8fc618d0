"""What came after the information cut-off is told, and a cut-off that has passed."""

from decimal import Decimal

from briefing.domain.checks import cut_off
from briefing.domain.dates import Date
from briefing.domain.figures import Figure
from briefing.domain.records import new_id
from briefing.domain.sources import Evidence, Excerpt, Source, SourceText

CUT_OFF = Date("2031-05-20T16:00:00Z")
FIGURE = Figure(measure_id=new_id(), value=Decimal(20), as_of=Date("2031-05-19"))
TEXT = f"There are [20](figure:{FIGURE.id}), again [20](figure:{FIGURE.id})."


def carrying(figure: Figure, issued: str):
    source = Source(title="Orsenna Gazette", issued=Date(issued))
    text = SourceText(source_id=source.id, text="20 wells")
    excerpt = Excerpt(source_text_id=text.id, start=0, end=2, exact="20")
    return (
        source,
        text,
        excerpt,
        Evidence(record_kind="figure", record_id=figure.id, excerpt_id=excerpt.id),
    )


def test_a_figure_from_after_it_is_told_once(found) -> None:
    later = Figure(id=FIGURE.id, measure_id=new_id(), value=Decimal(20), as_of=Date("2031-05-21"))
    (finding,) = found(cut_off, TEXT, later, cut_off=CUT_OFF)
    assert "as of 21 May 2031, after the information cut-off" in str(finding.message)


def test_a_source_from_after_it_is_told_however_it_is_cited(found) -> None:
    source, text, excerpt, evidence = carrying(FIGURE, "2031-05-22")
    cited = f"{TEXT} It [says](excerpt:{excerpt.id}) [so](source:{source.id})."
    told = found(cut_off, cited, FIGURE, source, text, excerpt, evidence, cut_off=CUT_OFF)
    assert [finding.kind for finding in told] == ["figure", "excerpt", "source"]
    assert all("Orsenna Gazette (22 May 2031) came out after" in str(each.message) for each in told)


def test_what_came_before_or_on_the_day_is_not_told(found) -> None:
    for issued in ("2031-05-19", "2031-05-20", "2031-05"):
        assert found(cut_off, TEXT, FIGURE, *carrying(FIGURE, issued), cut_off=CUT_OFF) == []


def test_without_a_cut_off_nothing_is_told(found) -> None:
    assert found(cut_off, TEXT, FIGURE, *carrying(FIGURE, "2033-01-01")) == []


def test_a_cut_off_before_today_has_passed(found) -> None:
    (finding,) = found(cut_off, "No link.", cut_off=Date("2031-05-19"))
    assert str(finding.message) == "The information cut-off has passed: 19 May 2031."
    assert (finding.text, finding.start, finding.end) == ("draft", 0, 0)
