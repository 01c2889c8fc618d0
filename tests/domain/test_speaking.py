"""Whose position it is when a spokesperson, an office holder or a private person speaks."""

import pytest

from briefing.domain.actors import Actor, Membership, Relation
from briefing.domain.dates import Date
from briefing.domain.speaking import principals, voice

GOVERNMENT = Actor(name="Government of Orsenna", kind="government_body")
PARTY = Actor(name="Harbour Party", kind="party")
SPEAKER = Actor(name="Ada Lind", kind="person")


class Known:
    """The records of a library, as far as a rule reads them."""

    def __init__(self, *records):
        self.records = records

    def find(self, kind, id):
        return next((r for r in self.records if isinstance(r, kind) and r.id == id), None)

    def all(self, kind, **equal):
        return [
            r
            for r in self.records
            if isinstance(r, kind) and all(getattr(r, k) == v for k, v in equal.items())
        ]


def office(body: Actor, role: str = "Prime Minister", end: str = "") -> Membership:
    return Membership(
        person_id=SPEAKER.id,
        organisation_id=body.id,
        role=role,
        end=Date(end) if end else None,
    )


def spokesperson(end: str = "") -> Relation:
    return Relation(
        subject_id=SPEAKER.id,
        object_id=GOVERNMENT.id,
        kind="spokesperson_for",
        end=Date(end) if end else None,
    )


class TestPrincipals:
    def test_a_spokesperson_speaks_for_the_body_with_its_authority(self):
        found = principals(Known(GOVERNMENT, spokesperson()), SPEAKER.id)

        assert [(p.actor_id, p.authority, p.is_usual) for p in found] == [
            (GOVERNMENT.id, "authorised", True)
        ]

    def test_who_holds_an_office_speaks_for_the_body(self):
        found = principals(Known(GOVERNMENT, office(GOVERNMENT)), SPEAKER.id)

        assert [(p.actor_id, p.authority, p.is_usual) for p in found] == [
            (GOVERNMENT.id, "own", True)
        ]

    @pytest.mark.parametrize(
        "membership",
        [office(PARTY), office(GOVERNMENT, role=""), office(GOVERNMENT, end="2024-01-01")],
        ids=["a party", "no role", "over"],
    )
    def test_a_mere_member_is_offered_but_not_taken_for_granted(self, membership):
        found = principals(Known(GOVERNMENT, PARTY, membership), SPEAKER.id)

        assert [p.is_usual for p in found] == [False]

    def test_a_body_is_offered_once_the_usual_ones_first(self):
        known = Known(GOVERNMENT, PARTY, office(PARTY), spokesperson(), office(GOVERNMENT))

        found = principals(known, SPEAKER.id)

        assert [p.actor_id for p in found] == [GOVERNMENT.id, PARTY.id]

    def test_other_relations_say_nothing_about_speaking(self):
        backs = Relation(subject_id=SPEAKER.id, object_id=GOVERNMENT.id, kind="backs")

        assert principals(Known(GOVERNMENT, backs), SPEAKER.id) == ()


class TestVoice:
    def test_the_words_of_a_spokesperson_are_filed_for_the_body(self):
        offered = principals(Known(GOVERNMENT, spokesperson()), SPEAKER.id)

        heard = voice(SPEAKER.id, offered[0], offered)

        assert heard.actor_id == GOVERNMENT.id
        assert (heard.speaker_id, heard.authority) == (SPEAKER.id, "authorised")

    def test_speaking_for_nobody_else_is_a_personal_capacity(self):
        offered = principals(Known(GOVERNMENT, spokesperson()), SPEAKER.id)

        heard = voice(SPEAKER.id, None, offered)

        assert (heard.actor_id, heard.speaker_id) == (SPEAKER.id, SPEAKER.id)
        assert heard.authority == "personal_capacity"

    def test_who_speaks_for_nobody_has_a_voice_of_its_own(self):
        heard = voice(PARTY.id, None, ())

        assert (heard.actor_id, heard.speaker_id, heard.authority) == (PARTY.id, None, "own")
