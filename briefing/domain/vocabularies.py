"""The words a field may hold, each list with its source. They are the words of the JSON as well."""

from typing import Literal

# Actors: Popolo's classes, widened for conflicts and negotiations.
ActorKind = Literal[
    "person",
    "state",
    "government_body",
    "de_facto_authority",
    "party",
    "armed_group",
    "coalition",
    "delegation",
    "intergovernmental",
    "organisation",
    "media",
    "community",
]
Sensitivity = Literal["unset", "public", "private_individual", "protected"]
NameKind = Literal["preferred", "alias", "acronym", "former", "transliteration", "metonym", "weak"]
RelationKind = Literal[
    "spokesperson_for",
    "represents",
    "part_of",
    "controls",
    "backs",
    "allied_with",
    "opposes",
    "mediates_between",
]

# Positions.
Stance = Literal[
    "support",
    "lean_support",
    "neutral",
    "lean_oppose",
    "oppose",
    "divided",
    "ambiguous",
    "conditional",
    "no_position_found",
]
Firmness = Literal["red_line", "firm", "negotiable", "exploratory"]
Basis = Literal["stated", "voted_or_signed", "acted", "reported", "inferred"]
Authority = Literal[
    "own", "authorised", "personal_capacity", "unnamed_official", "leaked", "third_party"
]
PositionStatus = Literal["standing", "past", "withdrawn", "disputed"]
ChangeKind = Literal["first", "reaffirmed", "shifted", "nuanced", "corrected"]

# Key figures.
Counting = Literal["cumulative", "per_period", "stock", "one_off"]
MeasureCategory = Literal[
    "casualties",
    "captives",
    "detainees",
    "displacement",
    "aid",
    "damage",
    "force",
    "finance",
    "other",
]
Qualifier = Literal[
    "exact", "at_least", "at_most", "about", "nearly", "more_than", "fewer_than", "range"
]
FigureStatus = Literal["standing", "corrected", "retracted", "disputed"]
SupersedeReason = Literal["updated_count", "corrected_by_claimant", "source_error", "entry_error"]

# Sources: CSL 1.0.2 item types that an analyst meets; Admiralty grades (NATO STANAG 2511).
SourceType = Literal[
    "article",
    "article-magazine",
    "article-newspaper",
    "bill",
    "book",
    "broadcast",
    "chapter",
    "document",
    "hearing",
    "interview",
    "legal_case",
    "legislation",
    "manuscript",
    "map",
    "motion_picture",
    "personal_communication",
    "post",
    "post-weblog",
    "regulation",
    "report",
    "song",
    "speech",
    "standard",
    "treaty",
    "webpage",
]
Reliability = Literal["A", "B", "C", "D", "E", "F"]
Direction = Literal["ltr", "rtl"]
SourceStatus = Literal["active", "corrected", "withdrawn", "retracted"]
Triage = Literal["new", "reading", "done", "discarded"]
Handling = Literal["on_record", "not_for_attribution", "chatham_house", "background_only"]
ExcerptKind = Literal["quote", "paraphrase", "data", "context"]
EvidenceRole = Literal["supports", "contradicts", "context"]

# Events, judgements, gaps. ICD 203 and the PHIA yardstick are kept in `likelihood.py`.
EventKind = Literal[
    "meeting",
    "statement",
    "agreement",
    "violation",
    "attack",
    "exchange",
    "vote",
    "deployment",
    "other",
]
EventStatus = Literal["confirmed", "reported", "disputed", "planned"]
Scale = Literal["icd203", "phia"]
Confidence = Literal["high", "moderate", "low"]
GapStatus = Literal["open", "partly", "closed"]

# Briefings.
Template = Literal[
    "snapshot",
    "position_brief",
    "actor_profile",
    "issue_brief",
    "assessment",
    "change_report",
    "chronology",
    "evidence_pack",
    "meeting_brief",
]
Paper = Literal["a4", "letter"]
EditionStatus = Literal["draft", "review", "final", "withdrawn"]

# TLP 2.0 (FIRST, August 2022), from the widest circle to the closest.
TLP_MARKINGS = ("TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED")
