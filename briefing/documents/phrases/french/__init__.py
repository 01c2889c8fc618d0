"""The fixed words of a document in French."""

from briefing.documents.phrases.french.changes import CHANGES
from briefing.documents.phrases.french.charts import CHARTS
from briefing.documents.phrases.french.evidence import EVIDENCE
from briefing.documents.phrases.french.opening import OPENING
from briefing.documents.phrases.french.register import REGISTER
from briefing.documents.phrases.french.templates import SCALE, SECTIONS
from briefing.documents.phrases.french.wording import (
    ATTRIBUTION,
    DATES,
    FIGURES,
    POSITIONS,
    STANCES,
)
from briefing.documents.phrases.phrases import (
    ActorWords,
    FrontWords,
    Headings,
    MatrixWords,
    NoteWords,
    Phrases,
)
from briefing.documents.phrases.punctuation import Punctuation

_HEADINGS = Headings(
    bottom_line="L’essentiel",
    key_figures="Chiffres clés",
    competing_figures="Chiffres divergents",
    highlights="Points saillants",
    trend="Tendance",
    not_known="Ce que nous ne savons pas",
    next_events="Prochaines échéances",
    question="La question",
    matrix="Positions des acteurs",
    positions="Positions",
    shifts="Évolutions depuis l’édition {number}",
    agreement="Convergences et divergences",
    points_of_agreement="Points de convergence",
    points_of_difference="Points de divergence",
    quotes="Citations",
    names="Noms",
    offices="Fonctions",
    members="Titulaires de fonctions",
    interests="Intérêts",
    events="Événements",
    relations="Relations",
    reported_figures="Chiffres communiqués",
    judgements="Appréciations",
    sources="Sources",
    notes="Notes",
    about_sources="À propos des sources",
)

_FRONT = FrontWords(
    templates={
        "snapshot": "Point de situation",
        "position_brief": "Note sur les positions",
        "actor_profile": "Fiche acteur",
        "issue_brief": "Note thématique",
        "assessment": "Appréciation",
        "change_report": "Relevé des évolutions",
        "chronology": "Chronologie",
        "evidence_pack": "Dossier de sources",
        "meeting_brief": "Note d’entretien",
    },
    statuses={
        "draft": "Projet",
        "review": "En relecture",
        "final": "Version définitive",
        "withdrawn": "Version retirée",
    },
    edition="Édition {number}",
    date="Établi le {date}",
    cut_off="Informations arrêtées au {date}",
    next_due="Prochaine parution\u202f: {date}",
    supersedes="Annule et remplace\u202f: {edition}",
    prepared_by="Rédaction\u202f: {names}",
    reviewed_by="Relecture\u202f: {names}",
    audience="À l’attention de\u202f: {audience}",
    page="page {page} sur {pages}",
    draft="PROJET",
)

_MATRIX = MatrixWords(
    actor="Acteur",
    as_of="Positions connues au {date}.",
    red_line="ligne rouge",
    left_out="Les acteurs sans position sur ces propositions ne figurent pas ici.",
    nobody_looked="non recherchée",
    nothing_shown="rien à montrer",
    none="rien",
    conditional="sous condition",
    second_voice="autre voix",
    said="propos",
    done="actes",
    joint="conjointement avec {names}",
    joint_mark="position commune",
    denied="démentie",
    last_confirmed="dernière confirmation\u202f: {date}",
    not_found="{actor}\u202f: aucune position publique trouvée (recherche\u202f: {date}).",
    not_found_undated=(
        "{actor}\u202f: aucune position publique trouvée (date de la recherche non précisée)."
    ),
)

_ACTORS = ActorWords(
    kind="Nature",
    kinds={
        "person": "Personne",
        "state": "État",
        "government_body": "Organe gouvernemental",
        "de_facto_authority": "Autorité de fait",
        "party": "Parti",
        "armed_group": "Groupe armé",
        "coalition": "Coalition",
        "delegation": "Délégation",
        "intergovernmental": "Organisation intergouvernementale",
        "organisation": "Organisation",
        "media": "Média",
        "community": "Communauté",
    },
    country="Pays",
    description="Présentation",
    existence="Dates",
    names={
        "preferred": "",
        "alias": "autre nom",
        "acronym": "sigle",
        "former": "ancien nom",
        "transliteration": "translittération",
        "metonym": "métonyme",
        "weak": "forme abrégée",
    },
    relations={
        "spokesperson_for": "{subject}, porte-parole\u202f: {object}",
        "represents": "{subject} représente {object}",
        "part_of": "{subject} fait partie de l’ensemble {object}",
        "controls": "{subject} contrôle {object}",
        "backs": "{subject} soutient {object}",
        "allied_with": "{subject} a pour allié {object}",
        "opposes": "{subject} s’oppose à {object}",
        "mediates_between": "{subject} mène une médiation avec {object}",
    },
)

_NOTES = NoteWords(
    against="Contredit l’affirmation.",
    doubtful="Non tenu pour établi.",
    caveat="Réserve\u202f: {caveat}",
    footnote="Note",
    back="↑",
    source_states={
        "corrected": "La source a été corrigée.",
        "withdrawn": "La source a été retirée.",
        "retracted": "La source s’est rétractée.",
    },
    sources={
        "one": "Une source est citée (langue\u202f: {languages}).",
        "other": "{count} sources sont citées (langues\u202f: {languages}).",
    },
    sources_bare={"one": "Une source est citée.", "other": "{count} sources sont citées."},
    no_source="Aucune source n’est citée.",
    origins={"other": "Elles remontent à {count} origines indépendantes."},
    one_origin=(
        "Tout remonte à une même origine\u202f; rien n’est ici confirmé par une seconde source."
    ),
    limit_reliability=(
        "Fiabilité impossible à apprécier ou non évaluée\u202f: {count} sur {total}."
    ),
    limit_undated="Sans date indiquée\u202f: {count} sur {total}.",
    limit_withheld="Sans attribution possible\u202f: {count} sur {total}.",
    limit_unsourced="Affirmations reproduites sans source et signalées\u202f: {count}.",
    graded_only=(
        "Seules sont citées les sources dont la fiabilité est cotée {grades}\u202f; ce qui repose"
        " sur d’autres est omis."
    ),
    list_separator=", ",
    list_end=" et ",
)

FRENCH = Phrases(
    language="fr",
    punctuation=Punctuation(semicolon="\u202f; ", colon="\u202f: "),
    dates=DATES,
    figures=FIGURES,
    attribution=ATTRIBUTION,
    positions=POSITIONS,
    stances=STANCES,
    headings=_HEADINGS,
    front=_FRONT,
    matrix=_MATRIX,
    actors=_ACTORS,
    notes=_NOTES,
    sections=SECTIONS,
    scale=SCALE,
    register=REGISTER,
    changes=CHANGES,
    evidence=EVIDENCE,
    charts=CHARTS,
    opening=OPENING,
    unsourced="sans source",
    disputed="contesté",
    disputed_caption=("Contesté\u202f: n’est pas tenu pour établi et ne figure ici qu’à ce titre."),
    retracted="retiré par son auteur",
    withdrawn="retiré",
    contested="chiffres divergents",
    not_attributed="Sans attribution dans la source",
    reports="fait état de",
    given="chiffre donné\u202f:",
    change="{difference} par rapport au chiffre précédent ({older})",
    against_period="{amount} ({newer} contre {older})",
    caveat="Réserve",
    date_not_stated="date non précisée",
    dates_not_stated="dates non précisées",
    event_states={
        "confirmed": "",
        "reported": "rapporté",
        "disputed": "contesté",
        "planned": "prévu",
    },
    gap_states={"open": "", "partly": "réponse partielle", "closed": "réponse obtenue"},
    gap_why="Enjeu\u202f:",
    gap_where="Pistes de recherche\u202f:",
    confidences={
        "high": "Notre degré de confiance est élevé.",
        "moderate": "Notre degré de confiance est moyen.",
        "low": "Notre degré de confiance est faible.",
    },
    likelihood="Probabilité\u202f: {words} ({low}–{high}\u202f%).",
    scales={
        "icd203": "Termes de probabilité selon la directive ICD 203.",
        "phia": "Termes de probabilité selon l’échelle PHIA.",
    },
    assumptions="Hypothèses",
    alternatives="Autres hypothèses",
    indicators="Indicateurs",
    reason_for_change="Motif du changement",
    translated="traduction\u202f; langue d’origine\u202f: {language}",
    translated_by="traduction\u202f: {translator}\u202f; langue d’origine\u202f: {language}",
    speaker_not_named="auteur des propos non nommé",
    private_individual="un particulier",
    background_source="Source s’exprimant sous couvert d’anonymat",
    untitled_source="Source sans titre",
    nothing_recorded="Rien n’a encore été consigné à ce sujet.",
    figure_columns=("Chiffre", "Objet du décompte", "Origine du chiffre", "En date du"),
    event_columns=("Date", "Événement", "Acteurs et lieu"),
    source_columns=("Source", "Langue", "Date", "Cote"),
    version_columns=("Édition", "Statut", "Diffusion", "Informations arrêtées au"),
    chronology_columns=("Date", "Événement ou chiffre", "Acteurs et lieu", "Source"),
)
