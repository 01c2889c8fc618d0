"""A document asks its library each question once."""

from briefing.documents.read_once import ReadOnce
from briefing.domain.actors import Actor, ActorName
from briefing.domain.records import Records


class Counted:
    """Records that count how often they are asked."""

    def __init__(self, records: Records) -> None:
        self.records = records
        self.asked = 0

    def find(self, kind, id):
        self.asked += 1
        return self.records.find(kind, id)

    def all(self, kind, **equal):
        self.asked += 1
        return self.records.all(kind, **equal)


def test_every_answer_is_that_of_the_library_and_is_asked_for_once(shelf):
    arlen = shelf.put(Actor(name="Arlen", kind="state"))
    name = shelf.put(ActorName(actor_id=arlen.id, name="Arlenia"))
    counted = Counted(shelf)
    once = ReadOnce(counted)
    for _ in range(3):
        assert once.find(Actor, arlen.id) == arlen
        assert once.find(Actor, "nobody") is None
        assert list(once.all(ActorName, actor_id=arlen.id)) == [name]
        assert list(once.all(ActorName, actor_id="nobody")) == []
        assert once.find(ActorName, name.id) == name
    assert counted.asked == 4
