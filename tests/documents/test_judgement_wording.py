"""Likelihood and confidence of a judgement are worded by the program, each in its own sentence."""

import pytest

from briefing.documents.judgement_wording import judgement_sentences
from briefing.documents.phrases.english import ENGLISH
from briefing.documents.phrases.languages import phrases_for
from briefing.documents.reference_words import reference_words
from briefing.domain.judgements import Judgement

OPENS = "The port opens by spring"


@pytest.mark.parametrize(
    ("fields", "sentences"),
    [
        ({}, (f"{OPENS}.",)),
        ({"likelihood": "likely"}, (f"{OPENS}.", "Likelihood: likely (55–80 %).")),
        (
            {"likelihood": "likely", "scale": "phia", "confidence": "low"},
            (f"{OPENS}.", "Likelihood: likely (55–75 %).", "We have low confidence in this."),
        ),
        (
            {"confidence": "high", "confidence_reason": "Two sides say so."},
            (f"{OPENS}.", "We have high confidence in this. Two sides say so."),
        ),
    ],
)
def test_each_stands_in_a_sentence_of_its_own(fields, sentences):
    assert judgement_sentences(Judgement(text=OPENS, **fields), ENGLISH) == sentences


def test_a_judgement_that_ends_with_a_mark_gets_no_other():
    assert judgement_sentences(Judgement(text="Will it open?"), ENGLISH) == ("Will it open?",)


@pytest.mark.parametrize("language", ["ar", "fr", "he", "tr"])
def test_other_languages_have_their_words(language):
    judgement = Judgement(text=OPENS, likelihood="likely", confidence="moderate")
    found = judgement_sentences(judgement, phrases_for(language))
    assert len(found) == 3
    assert "{" not in "".join(found)


def test_a_text_can_cite_it_with_both_or_alone(shelf):
    judgement = Judgement(text=OPENS, likelihood="likely", confidence="low")
    assert reference_words(judgement, shelf, ENGLISH, "en") == (
        f"{OPENS}. Likelihood: likely (55–80 %). We have low confidence in this.",
        OPENS,
    )
