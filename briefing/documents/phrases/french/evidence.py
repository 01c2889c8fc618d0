"""The fixed words of evidence packs in French."""

from briefing.documents.phrases.evidence_phrases import EvidenceWords

EVIDENCE = EvidenceWords(
    sentences="Phrase par phrase",
    register="Registre des chiffres",
    sources="Registre des sources",
    discarded="Éléments écartés, et pourquoi",
    release_check="Contrôle avant diffusion",
    summary=(
        "Phrases\u202f: {count}\u202f; avec passage\u202f: {sourced}\u202f; appréciations\u202f:"
        " {assessments}\u202f; sans source\u202f: {open}."
    ),
    assessment="appréciation",
    no_source="sans source",
    replaced="remplacé\u202f: {reason}",
    handling={
        "on_record": "",
        "not_for_attribution": "Sans attribution.",
        "chatham_house": "Règle de Chatham House.",
        "background_only": "Pour information uniquement.",
    },
    origin="Origine\u202f: {origin}.",
    not_cited="Non citée ici.",
    discarded_source="source écartée",
    no_reason="motif non consigné",
    doubtful="Tout ce qui l’étaye est coté improbable ou impossible à apprécier.",
    retracted="Retiré par l’auteur du chiffre.",
    definition="Objet du décompte\u202f: {definition}",
    reliability_key="Fiabilité de la source",
    credibility_key="Crédibilité du contenu",
    key_source="Cotation selon le système de l’Amirauté (OTAN, STANAG 2511).",
    reliability={
        "A": "totalement fiable",
        "B": "habituellement fiable",
        "C": "assez fiable",
        "D": "habituellement peu fiable",
        "E": "peu sûre",
        "F": "fiabilité impossible à apprécier",
    },
    credibility={
        1: "confirmé par d’autres sources",
        2: "probablement vrai",
        3: "peut-être vrai",
        4: "douteux",
        5: "improbable",
        6: "véracité impossible à apprécier",
    },
    acknowledgements="Prise en compte\u202f: {text}",
    check_clean="Le contrôle n’a rien relevé.",
    check_answered="{finding} Réponse de {by}\u202f: {reason}",
    check_open="{finding} Sans réponse.",
    check_not_run="Non appliquées, car elles ne lisent que l’anglais\u202f: {rules}.",
    check_switched_off="Désactivées par l’unité\u202f: {rules}.",
    sentence_columns=("Phrase", "Passages"),
    series_columns=("Chiffre", "Origine du chiffre", "En date du", "Écart et statut"),
    register_columns=("Source", "Langue", "Date", "Cote"),
    discarded_columns=("Objet", "Nature", "Motif"),
)
