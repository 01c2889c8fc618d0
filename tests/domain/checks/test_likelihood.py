"""Likelihood in assessments: apart from confidence, on one scale, and in the scale's words."""

import pytest

from briefing.domain.checks import likelihood_confidence, mixed_scales, outside_scale
from briefing.domain.judgements import Judgement
from briefing.text.checked_writing import writing_of

ICD = Judgement(text="Rain is likely.", scale="icd203", likelihood="likely")
PHIA = Judgement(text="Rain is likely.", scale="phia", likelihood="likely")


def alarms(found, rule, text: str):
    text = text.replace("(icd)", f"(judgement:{ICD.id})").replace(
        "(phia)", f"(judgement:{PHIA.id})"
    )
    return found(rule, text, ICD, PHIA, writing=writing_of([("draft", text)]))


@pytest.mark.parametrize(
    "text",
    [
        "We assess with high confidence that rain is likely.",
        "We judge that rain is very unlikely (low confidence).",
        "In our view rain is almost certain; our confidence in this is moderate.",
        "We are highly confident. We judge, highly confident as we are, that it is unlikely.",
        "## Assessment\n\nRain is likely, with moderate to high confidence.",
        "[Rain](icd) will probably come, and confidence in that remains low.",
    ],
)
def test_likelihood_and_confidence_in_one_sentence_are_told(found, text) -> None:
    assert len(alarms(found, likelihood_confidence, text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "We assess that rain is likely. Our confidence in this is high.",
        "The guild has high confidence that rain is likely.",
        "We assess that “rain is likely, with high confidence” was never said.",
        "## Assessment\n\nRain is likely. The dam inspires confidence.",
        "# Assessment: rain is likely, high confidence",
        "## Assessment\n\nTheir confidence in the low dam is gone.",
    ],
)
def test_two_sentences_quotations_and_others_words_are_let_alone(found, text) -> None:
    assert not alarms(found, likelihood_confidence, text)


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        (
            "We assess that rain is likely, and our confidence in that is low.",
            "We assess that rain is likely. Our confidence in that is low.",
        ),
        (
            "We judge that rain is likely; we have low confidence in this.",
            "We judge that rain is likely. We have low confidence in this.",
        ),
    ],
)
def test_two_halves_are_made_two_sentences(found, fixed, text, mended) -> None:
    (finding,) = alarms(found, likelihood_confidence, text)
    assert fixed(text, finding) == mended


def test_a_sentence_without_two_halves_is_left_to_the_analyst(found) -> None:
    text = "We assess with high confidence that rain is likely."
    assert not alarms(found, likelihood_confidence, text)[0].fixes


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("[Rain](icd) is likely. We judge that snow is highly likely.", ["highly likely"]),
        ("[Rain](phia) is likely. We judge that snow is very likely.", ["very likely"]),
        (
            (
                "We judge that rain is very likely, wind very unlikely. We judge that there is a"
                " realistic possibility of snow."
            ),
            ["realistic possibility"],
        ),
        (
            (
                "## Assessment\n\nSnow is *highly* likely. Hail has almost no chance. Fog is very"
                " unlikely."
            ),
            ["highly* likely"],
        ),
    ],
)
def test_terms_of_another_scale_are_told(found, text, words) -> None:
    written = text.replace("(icd)", f"(judgement:{ICD.id})").replace(
        "(phia)", f"(judgement:{PHIA.id})"
    )
    findings = alarms(found, mixed_scales, text)
    assert [written[one.start : one.end] for one in findings] == words


@pytest.mark.parametrize(
    "text",
    [
        "[Rain](icd) is likely. We judge that snow is unlikely and hail almost certain.",
        "[Rain](phia) is likely. We judge that snow is highly unlikely.",
        "[Rain](icd) is likely. The guild thinks that snow is highly likely.",
        "[Rain](icd) is likely. We judge that “highly likely” was not said.",
        "## Assessment\n\nThe remote villages are very likely cut off. Rain is improbable.",
    ],
)
def test_one_scale_throughout_is_let_alone(found, text) -> None:
    assert not alarms(found, mixed_scales, text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("We assess that the dam may break.", ["may"]),
        ("In our view it could well rain; perhaps it will snow.", ["could well", "perhaps"]),
        ("## Assessment\n\nIt is possible that the dam breaks.", ["possible"]),
        ("## Assessment\n\nThere is a good chance of rain.", ["a good chance"]),
        ("## Assessment\n\nThat it breaks cannot be ruled out.", ["cannot be ruled out"]),
        ("[The dam](icd) might break.", ["might"]),
    ],
)
def test_vague_words_in_assessments_are_told(found, text, words) -> None:
    written = text.replace("(icd)", f"(judgement:{ICD.id})")
    findings = alarms(found, outside_scale, text)
    assert [written[one.start : one.end] for one in findings] == words


@pytest.mark.parametrize(
    "text",
    [
        "The dam may break.",
        "## Assessment\n\nRain is likely in May, and by the end of May the dam is full.",
        "## Assessment\n\nMay was dry.",
        "## Assessment\n\nThe minister said that the dam may break.",
        "## Assessment\n\nHe wrote “the dam may break”.",
        "## Assessment\n\nReports could not be confirmed. Help is needed as soon as possible.",
        "## Assessment\n\nThere is a realistic possibility of rain, and almost no chance of snow.",
        "## Assessment\n\nWe could not see the dam, and its might is gone.",
        "## What may come\n\nRain is likely.",
        "## Assessment\n\nWe assess that rain is roughly even chance.",
    ],
)
def test_the_month_quotations_and_what_others_say_are_let_alone(found, text) -> None:
    assert not alarms(found, outside_scale, text)
