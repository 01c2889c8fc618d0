import io

import pypdf
import pytest

from briefing.documents.frozen import from_json, to_json
from briefing.documents.pdf import to_pdf
from briefing.documents.picture_blocks import ScaleAnnex
from briefing.documents.pictures.likelihood import likelihood_scene
from briefing.documents.record_blocks import Judgements
from briefing.domain.judgements import Judgement
from briefing.scene.items import Rect, Text


@pytest.fixture
def assessment(talks, composed):
    return composed(
        about=talks.issue,
        template="assessment",
        parts={"bottom_line": "It is likely.", "scope": "Until spring."},
    )


def test_an_assessment_in_its_order(assessment, headings):
    assert headings(assessment) == [
        "Scope",
        "Key judgements",
        "What we do not know",
        "Annex: the words of likelihood and confidence",
    ]
    assert from_json(to_json(assessment)) == assessment


def test_a_key_judgement_says_what_it_rests_on(assessment, block_of):
    first, second = block_of(assessment, Judgements).judgements
    assert first.label == "Key judgement 1"
    assert first.likelihood == "Likelihood: likely (55–80 %)."
    assert first.confidence == (
        "We have moderate confidence in this. Two parties agree; the third has not spoken."
    )
    assert first.details == (
        ("Basis", "passages: 1; sources: 1"),
        ("Assumptions", "The cabinet of Arlen stays in office."),
        ("Alternatives", "Dovren may block the talks over the guard."),
        ("Indicators", "Tugs return; customs staff are hired."),
        ("Reason for the change", "Arlen dropped its condition."),
    )
    assert second.details == (("Basis", "no passage is attached to this judgement"),)


def test_a_passage_against_a_judgement_is_counted(talks, shelf, composed, block_of):
    passage = shelf.passage(talks.gazette, "Nothing moves.")
    shelf.support(talks.outlook, passage, role="contradicts")
    document = composed(about=talks.issue, template="assessment")
    item = block_of(document, Judgements).judgements[0]
    assert item.details[0][1] == "passages: 2; sources: 2; passages against it: 1"


def test_the_annex_explains_the_scales_that_are_used(assessment, block_of):
    annex = block_of(assessment, ScaleAnnex)
    assert [scale.name for scale in annex.scales] == ["ICD 203", "PHIA probability yardstick"]
    assert [(band.words, band.range) for band in annex.scales[0].scale.bands][3:5] == [
        ("roughly even chance", "45–55 %"),
        ("likely", "55–80 %"),
    ]
    assert [name for name, _ in annex.confidences] == ["Moderate", "Low"]


def test_without_a_judgement_there_is_nothing_to_explain(shelf, composed, headings):
    shelf.put(Judgement(text="No trend."))
    document = composed(template="assessment")
    assert headings(document) == ["Key judgements"]
    assert document.left_out == ("bottom_line", "scope", "gaps", "scale")


def test_the_marked_band_is_named_and_taller_than_the_others(assessment, block_of):
    scale = block_of(assessment, Judgements).judgements[0].scale
    colours = {"accent": "#14305E", "pale": "#CBD3DF", "ink": "#515B69"}
    scene = likelihood_scene(
        scale, 300, lambda text, look: 4.0 * len(text), "{number} %", **colours
    )
    bands = [item for item in scene.items if isinstance(item, Rect)]
    assert [band.fill for band in bands].index("#14305E") == 4
    assert bands[4].height > bands[3].height
    assert bands[4].x > bands[3].x + bands[3].width
    assert "likely, 55–80 %" in [item.text for item in scene.items if isinstance(item, Text)]


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_the_page_says_likelihood_and_confidence_apart(assessment, paper):
    result = to_pdf(assessment, paper)
    words = " ".join(
        " ".join(
            page.extract_text() for page in pypdf.PdfReader(io.BytesIO(result.pdf)).pages
        ).split()
    )
    assert "KEY JUDGEMENT 1 The harbour is likely to open by spring." in words
    assert "Likelihood: likely (55–80 %). likely, 55–80 %" in words
    assert "100 % We have moderate confidence in this." in words
    assert "Intelligence Community Directive 203" in words
    assert result.warnings == ()
