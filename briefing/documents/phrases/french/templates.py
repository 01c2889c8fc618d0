"""The fixed words of single templates in French."""

from briefing.documents.phrases.template_phrases import ScaleWords, Sections

SECTIONS = Sections(
    scope="Périmètre",
    background="Contexte",
    state_of_play="État des lieux",
    figures="Chiffres",
    timeline="Chronologie",
    outlook="Perspectives",
    options="Options",
    key_judgements="Appréciations clés",
    scale_annex="Annexe\u202f: termes de probabilité et de confiance",
    chronology="Chronologie",
    significance="Portée",
    meeting="L’entretien",
    purpose="Objet",
    attendees="Participants",
    concerned="Acteurs concernés",
    our_points="Nos messages",
    they_may_raise="Ce que l’autre partie pourrait évoquer",
    sensitive_points="Points sensibles",
    red_lines="Leurs positions et lignes rouges",
    last_statements="Dernières déclarations",
    versions="Éditions",
)

SCALE = ScaleWords(
    terms={
        "almost no chance": "presque aucune chance",
        "remote": "possibilité infime",
        "very unlikely": "très improbable",
        "highly improbable": "hautement improbable",
        "unlikely": "peu probable",
        "improbable": "improbable",
        "roughly even chance": "environ une chance sur deux",
        "roughly even odds": "chances à peu près égales",
        "likely": "probable",
        "probable": "vraisemblable",
        "very likely": "très probable",
        "highly probable": "hautement vraisemblable",
        "almost certain": "presque certain",
        "nearly certain": "quasi certain",
        "remote chance": "chance infime",
        "highly unlikely": "hautement improbable",
        "realistic possibility": "possibilité réaliste",
        "highly likely": "hautement probable",
    },
    percent="{number}\u202f%",
    key_judgement="Appréciation clé {number}",
    basis="Fondement",
    basis_counts="passages\u202f: {passages}\u202f; sources\u202f: {sources}",
    basis_against="\u202f; passages contraires\u202f: {count}",
    no_basis="aucun passage n’est rattaché à cette appréciation",
    range="{low}–{high}\u202f%",
    alt="Échelle de 0 à 100\u202f%\u202f: {words}, {range}, est mis en évidence.",
    band_alt="{words}\u202f: {range} d’une ligne de 0 à 100\u202f%.",
    names={"icd203": "ICD 203", "phia": "Échelle de probabilité PHIA"},
    sources={
        "icd203": (
            "Directive 203 de la communauté du renseignement (Intelligence Community Directive"
            " 203, Analytic Standards), directeur du renseignement national des États-Unis,"
            " 2 janvier 2015."
        ),
        "phia": (
            "Échelle de probabilité, Professional Head of Intelligence Assessment, Royaume-Uni."
        ),
    },
    columns=("Termes", "Probabilité", "Sur l’échelle"),
    also="aussi\u202f: {words}",
    confidence_levels={"high": "Élevée", "moderate": "Moyenne", "low": "Faible"},
    confidence_meanings={
        "high": (
            "Bonnes informations de plusieurs sources indépendantes\u202f; l’appréciation peut"
            " être erronée."
        ),
        "moderate": (
            "Informations crédibles, mais trop peu approfondies ou concordantes pour davantage."
        ),
        "low": "Informations rares, douteuses ou lacunaires, ou sources de valeur incertaine.",
    },
    note=(
        "La probabilité dit si un événement ou un état de fait est vraisemblable\u202f; la"
        " confiance dit ce que vaut le fondement de l’appréciation. Les deux ne figurent jamais"
        " dans une même phrase."
    ),
)
