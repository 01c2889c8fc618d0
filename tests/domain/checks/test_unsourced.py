"""A figure, a quotation and what an actor said need a source; an assessment needs none."""

import pytest

from briefing.domain.actors import Actor, ActorName
from briefing.domain.checks import unsourced
from briefing.domain.records import new_id
from briefing.text.checked_writing import writing_of

VELDA = Actor(name="Velda", kind="state")
CAPITAL = ActorName(actor_id=VELDA.id, name="Morra", kind="metonym")
IRSA = Actor(name="Irsa Kolm", kind="person")
RECORDS = (VELDA, CAPITAL, IRSA)
ID = new_id()


def alarms(found, text: str):
    return found(unsourced, text, *RECORDS, writing=writing_of([("draft", text)]))


@pytest.mark.parametrize(
    "text",
    [
        "At least 12 wells were closed.",
        "More than three hundred wells were closed.",
        "Some 1,200 people left.",
        "The harvest fell by 30 per cent.",
        "Five people were killed in the hills.",
        "Two soldiers of the guard were wounded.",
        "A total of 400 houses burned.",
        "Nine in ten families left.",
        "A repair costs $4.",
        "In 2031 the guild closed 212 wells.",
        "At least two engineers were hurt.",
        "Velda said that it would close the dam.",
        "Velda has again warned of floods.",
        "According to Velda, the dam is safe.",
        "“The dam is safe now,” said Irsa Kolm.",
        "The dam is safe, said Irsa Kolm.",
        "Morra denies this.",
        "Irsa Kolm, a former engineer, told the guild that the dam was safe.",
        '"They came at night," a driver recalled.',
        f"[Velda](actor:{ID}) announced a new dam.",
        "- Closed: 212 wells",
        "| Who | Wells |\n|---|---|\n| Guild | 212 wells |",
        "> We shall open the dam.\n>\n> — the minister",
        "Wells[^a].\n\n[^a]: Some 400 of them, by hearsay.",
    ],
)
def test_a_claim_without_a_source_is_told(found, text) -> None:
    (finding,) = alarms(found, text)
    assert finding.start < finding.end


@pytest.mark.parametrize(
    "text",
    [
        f"At least [12 wells](figure:{ID}) were closed.",
        f"Velda said that it would [close the dam](position:{ID}).",
        "At least 12 wells were closed[^a].\n\n[^a]: The guild's register.",
        "We assess that at least 12 wells will be closed.",
        "In our view Velda said too much.",
        "## Assessment\n\nSome 400 people will leave.",
        "## Comment by the desk\n\n### North\n\nSome 400 people will leave.",
        f"Some 400 people [will leave](judgement:{ID}).",
        "# 212 wells closed",
        "The two sides met on 22 April 2031 at 16:20, for forty minutes.",
        "Under Article 12 of Resolution 1701, see page 14 and Annex 3, this is so.",
        "It took 12 days and 300 kilometres.",
        "He is 54 and has two daughters, see footnote 14.",
        "Two engineers and their children live here.",
        "The seventeen who were hurt are at home.",
        "Velda borders the river.",
        "Velda has said nothing.",
        "Velda did not say why.",
        "Velda was told to wait.",
        "In Morra the guild said so.",
        "The guild said that the dam was safe.",
        "They speak of the “big dam plan”.",
        f"> We shall open the dam.\n>\n> — [Interview](excerpt:{ID})",
        "| Date | Who |\n|---|---|\n| 22 April | Guild |",
        "In May 2031 the rain came.",
        "The 2024 flood was worse, and the 1990s were dry.",
        "Brigade 12 and the M20 road are far away.",
    ],
)
def test_what_needs_no_source_or_has_one_is_let_alone(found, text) -> None:
    assert not alarms(found, text)


def test_the_place_is_the_sentence(found) -> None:
    text = "The dam is old. At least 12 wells were *closed*. It rains."
    (finding,) = alarms(found, text)
    assert text[finding.start : finding.end] == "At least 12 wells were *closed*."
    assert finding.words == "At least 12 wells were closed."
