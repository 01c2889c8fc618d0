"""Who negotiates over the invented harbour of Sarn, and the sources that tell of it."""

from types import SimpleNamespace

from briefing.domain.actors import Actor, ActorName, Membership
from briefing.domain.dates import Date
from briefing.domain.issues import Filing, Issue


def cast_of_sarn(shelf):
    """Who negotiates over the invented harbour of Sarn, and the sources that tell of it."""
    cast = SimpleNamespace()
    cast.issue = shelf.put(
        Issue(title="Harbour of Sarn", question="Who opens the harbour of Sarn, and when?")
    )

    def filed(record):
        shelf.put(record)
        filing = Filing(issue_id=cast.issue.id, record_kind=record.KIND, record_id=record.id)
        shelf.put(filing)
        return record

    put = shelf.put
    cast.arlen = put(Actor(name="Arlen", kind="state", sensitivity="public"))
    put(ActorName(actor_id=cast.arlen.id, name="أرلين", language="ar", script="Arab"))
    cast.dovren = put(Actor(name="Dovren", kind="state", sensitivity="public"))
    put(ActorName(actor_id=cast.dovren.id, name="Довренъ", language="ru", script="Cyrl"))
    cast.council = put(
        Actor(
            name="Port Council",
            kind="de_facto_authority",
            description="It runs the quays since the ministry left.",
        )
    )
    put(ActorName(actor_id=cast.council.id, name="מועצת הנמל", language="he", script="Hebr"))
    cast.ministry = put(Actor(name="Ministry of Labour", kind="government_body"))
    cast.union = put(Actor(name="Dockers’ Union", kind="organisation"))
    cast.minister = put(
        Actor(
            name="Ilya Voss",
            kind="person",
            sort_name="Voss, Ilya",
            description="Speaks for the cabinet.",
        )
    )
    cast.envoy = put(Actor(name="Gülşah Öz", kind="person", sort_name="Öz, Gülşah"))
    cast.witness = put(
        Actor(
            name="Mara Quill",
            kind="person",
            sort_name="Quill, Mara",
            description="A harbour pilot",
        )
    )
    cast.office = put(
        Membership(
            person_id=cast.minister.id,
            organisation_id=cast.arlen.id,
            role="Foreign minister",
            start=Date("2024-05"),
        )
    )
    put(Membership(person_id=cast.envoy.id, organisation_id=cast.dovren.id, role="Special envoy"))

    source = shelf.source
    cast.gazette = source(
        "The Harbour Gazette", issued=Date("2025-11-03"), reliability="B", publisher="Gazette"
    )
    cast.bulletin = source("Bulletin 14", issued=Date("2025-11-12"), reliability="C")
    cast.wire = source("Night wire", issued=Date("2025-11-11"), reliability="D", status="withdrawn")
    cast.broadcast = source(
        "نشرة المساء", issued=Date("2025-11-10"), language="ar", reliability="C"
    )
    cast.diplomat = source(
        "Cable 7", handling="not_for_attribution", cite_as="a diplomat of the region"
    )
    cast.rumour = filed(
        shelf.source(
            "Anonymous leaflet", triage="discarded", discard_reason="No author can be found."
        )
    )
    return cast
