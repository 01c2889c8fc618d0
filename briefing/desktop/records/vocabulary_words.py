"""The words of every vocabulary as people read them, in the language of the interface."""

from collections.abc import Mapping
from typing import get_args

from briefing.desktop.messages import translated
from briefing.domain import vocabularies as v
from briefing.domain.kinds import shapes
from briefing.domain.messages import Message, message
from briefing.domain.records import Record


def words_for(vocabulary: tuple[str, ...], word: str) -> str:
    """One word of a vocabulary, given whole, as people read it."""
    return translated(_WORDS[vocabulary][word])


def word_of(record: Record, field: str) -> str:
    """The word in a field of a vocabulary as people read it; empty when the field is."""
    word = getattr(record, field)
    shape = next(shape for shape in shapes(type(record)) if shape.name == field)
    return words_for(shape.vocabulary, word) if word else ""


_WORDS: Mapping[tuple[str, ...], Mapping[str, Message]] = {
    get_args(v.ActorKind): {
        "person": message("Person"),
        "state": message("State"),
        "government_body": message("Government body"),
        "de_facto_authority": message("De facto authority"),
        "party": message("Party"),
        "armed_group": message("Armed group"),
        "coalition": message("Coalition"),
        "delegation": message("Delegation"),
        "intergovernmental": message("Intergovernmental organisation"),
        "organisation": message("Organisation"),
        "media": message("Media"),
        "community": message("Community"),
    },
    get_args(v.Sensitivity): {
        "unset": message("Not decided"),
        "public": message("Public person or body"),
        "private_individual": message("Private individual: not named in print"),
        "protected": message("Protected: not named in print"),
    },
    get_args(v.NameKind): {
        "preferred": message("Preferred name"),
        "alias": message("Other name"),
        "acronym": message("Acronym"),
        "former": message("Former name"),
        "transliteration": message("Transliteration"),
        "metonym": message("Stands for it (a capital, a seat)"),
        "weak": message("Weak: never matched by itself"),
    },
    get_args(v.RelationKind): {
        "spokesperson_for": message("Speaks for"),
        "represents": message("Represents"),
        "part_of": message("Is part of"),
        "controls": message("Controls"),
        "backs": message("Backs"),
        "allied_with": message("Is allied with"),
        "opposes": message("Opposes"),
        "mediates_between": message("Mediates between"),
    },
    get_args(v.Stance): {
        "support": message("Supports"),
        "lean_support": message("Leans for"),
        "neutral": message("Neutral"),
        "lean_oppose": message("Leans against"),
        "oppose": message("Opposes"),
        "divided": message("Divided"),
        "ambiguous": message("Ambiguous"),
        "conditional": message("Conditional, no side given"),
        "no_position_found": message("Looked, no position found"),
    },
    get_args(v.Firmness): {
        "red_line": message("Red line"),
        "firm": message("Firm"),
        "negotiable": message("Negotiable"),
        "exploratory": message("Exploratory"),
    },
    get_args(v.Basis): {
        "stated": message("Stated"),
        "voted_or_signed": message("Voted or signed"),
        "acted": message("Acted"),
        "reported": message("Reported by others"),
        "inferred": message("Inferred by us"),
    },
    get_args(v.Authority): {
        "own": message("For itself"),
        "authorised": message("Authorised to speak"),
        "personal_capacity": message("In a personal capacity"),
        "unnamed_official": message("Unnamed official"),
        "leaked": message("Leaked"),
        "third_party": message("A third party’s account"),
    },
    get_args(v.PositionStatus): {
        "standing": message("Standing"),
        "past": message("Past"),
        "withdrawn": message("Withdrawn"),
        "disputed": message("Disputed"),
    },
    get_args(v.ChangeKind): {
        "first": message("First known"),
        "reaffirmed": message("Reaffirmed"),
        "shifted": message("Shifted"),
        "nuanced": message("Nuanced"),
        "corrected": message("Corrects an entry"),
    },
    get_args(v.Counting): {
        "cumulative": message("Cumulative since a day"),
        "per_period": message("Per period"),
        "stock": message("Number at a moment"),
        "one_off": message("Single count"),
    },
    get_args(v.MeasureCategory): {
        "casualties": message("Casualties"),
        "captives": message("Captives"),
        "detainees": message("Detainees"),
        "displacement": message("Displacement"),
        "aid": message("Aid"),
        "damage": message("Damage"),
        "force": message("Force"),
        "finance": message("Finance"),
        "other": message("Other"),
    },
    get_args(v.Qualifier): {
        "exact": message("Exactly"),
        "at_least": message("At least"),
        "at_most": message("At most"),
        "about": message("About"),
        "nearly": message("Nearly"),
        "more_than": message("More than"),
        "fewer_than": message("Fewer than"),
        "range": message("Between two numbers"),
    },
    get_args(v.FigureStatus): {
        "standing": message("Standing"),
        "corrected": message("Since corrected"),
        "retracted": message("Retracted by the claimant"),
        "disputed": message("Disputed"),
    },
    get_args(v.SupersedeReason): {
        "updated_count": message("The count was updated"),
        "corrected_by_claimant": message("The claimant corrected it"),
        "source_error": message("The source was wrong"),
        "entry_error": message("It was entered wrongly"),
    },
    get_args(v.SourceType): {
        "article": message("Article"),
        "article-magazine": message("Magazine article"),
        "article-newspaper": message("Newspaper or agency article"),
        "bill": message("Bill"),
        "book": message("Book"),
        "broadcast": message("Broadcast"),
        "chapter": message("Chapter"),
        "document": message("Document"),
        "hearing": message("Hearing"),
        "interview": message("Interview"),
        "legal_case": message("Court case"),
        "legislation": message("Law"),
        "manuscript": message("Manuscript"),
        "map": message("Map"),
        "motion_picture": message("Film or video"),
        "personal_communication": message("Personal communication"),
        "post": message("Post"),
        "post-weblog": message("Blog post"),
        "regulation": message("Regulation"),
        "report": message("Report"),
        "song": message("Audio recording"),
        "speech": message("Speech"),
        "standard": message("Standard"),
        "treaty": message("Treaty or resolution"),
        "webpage": message("Web page"),
    },
    get_args(v.Reliability): {
        "A": message("A – completely reliable"),
        "B": message("B – usually reliable"),
        "C": message("C – fairly reliable"),
        "D": message("D – not usually reliable"),
        "E": message("E – unreliable"),
        "F": message("F – cannot be judged"),
    },
    get_args(v.Direction): {
        "ltr": message("Left to right"),
        "rtl": message("Right to left"),
    },
    get_args(v.SourceStatus): {
        "active": message("In force"),
        "corrected": message("Corrected by its publisher"),
        "withdrawn": message("Withdrawn"),
        "retracted": message("Retracted"),
    },
    get_args(v.Triage): {
        "new": message("Unread"),
        "reading": message("Reading"),
        "done": message("Done"),
        "discarded": message("Discarded"),
    },
    get_args(v.Handling): {
        "on_record": message("On the record"),
        "not_for_attribution": message("Not for attribution"),
        "chatham_house": message("Chatham House rule"),
        "background_only": message("Background only"),
    },
    get_args(v.ExcerptKind): {
        "quote": message("Quote"),
        "paraphrase": message("Paraphrase"),
        "data": message("Data"),
        "context": message("Context"),
    },
    get_args(v.EvidenceRole): {
        "supports": message("Supports"),
        "contradicts": message("Contradicts"),
        "context": message("Context"),
    },
    get_args(v.EventKind): {
        "meeting": message("Meeting"),
        "statement": message("Statement"),
        "agreement": message("Agreement"),
        "violation": message("Violation"),
        "attack": message("Attack"),
        "exchange": message("Exchange"),
        "vote": message("Vote"),
        "deployment": message("Deployment"),
        "other": message("Other"),
    },
    get_args(v.EventStatus): {
        "confirmed": message("Confirmed"),
        "reported": message("Reported"),
        "disputed": message("Disputed"),
        "planned": message("Planned"),
    },
    get_args(v.Scale): {
        "icd203": message("ICD 203 (United States)"),
        "phia": message("PHIA yardstick (United Kingdom)"),
    },
    get_args(v.Confidence): {
        "high": message("High"),
        "moderate": message("Moderate"),
        "low": message("Low"),
    },
    get_args(v.GapStatus): {
        "open": message("Open"),
        "partly": message("Partly answered"),
        "closed": message("Closed"),
    },
    get_args(v.Template): {
        "snapshot": message("Snapshot"),
        "position_brief": message("Position brief"),
        "actor_profile": message("Actor profile"),
        "issue_brief": message("Issue brief"),
        "assessment": message("Assessment"),
        "change_report": message("Change report"),
        "chronology": message("Chronology"),
        "evidence_pack": message("Evidence pack"),
        "meeting_brief": message("Meeting brief"),
    },
    get_args(v.Paper): {
        "a4": message("A4"),
        "letter": message("Letter"),
    },
    get_args(v.EditionStatus): {
        "draft": message("Draft"),
        "review": message("In review"),
        "final": message("Final"),
        "withdrawn": message("Withdrawn"),
    },
}
