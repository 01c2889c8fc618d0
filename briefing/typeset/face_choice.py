"""Which faces set the parts of a word: the first that has a character, punctuation with its
neighbours.
"""

import unicodedata

from briefing.typeset.characters import clusters, is_ignorable
from briefing.typeset.fonts import SUBSTITUTE, Face

_JOINERS = frozenset("\u200c\u200d")


def face_parts(word: str, faces: tuple[Face, ...]) -> list[tuple[Face, str]]:
    """A word cut where the face changes; what no face has becomes SUBSTITUTE."""
    first = faces[0]
    if all(ord(character) in first.characters for character in word):
        return [(first, word)]
    parts: list[tuple[Face, str]] = []
    found = list(clusters(word))
    letters = next((cluster for cluster in found if not _is_neutral(cluster)), None)
    lead = None if letters is None else _cluster_faces(letters, faces, None)[0][0]
    for cluster in found:
        previous = parts[-1][0] if parts else lead
        for face, text in _cluster_faces(cluster, faces, previous):
            if parts and parts[-1][0] is face:
                parts[-1] = (face, parts[-1][1] + text)
            else:
                parts.append((face, text))
    return parts


def _cluster_faces(
    cluster: str, faces: tuple[Face, ...], previous: Face | None
) -> list[tuple[Face, str]]:
    needed = [character for character in cluster if not is_ignorable(character)]
    composed = [*unicodedata.normalize("NFC", "".join(needed))]
    asked = faces if previous is None or not _is_neutral(cluster) else (previous, *faces)
    for wanted in (needed, composed):
        for face in asked:
            if all(face.has(character) for character in wanted):
                return [(face, cluster)]
    return [_character_face(character, faces) for character in needed]


def _is_neutral(cluster: str) -> bool:
    """Whether a cluster is punctuation or joiners, which are set in the face of what they
    follow.
    """
    return unicodedata.category(cluster[0])[0] == "P" or cluster[0] in _JOINERS


def _character_face(character: str, faces: tuple[Face, ...]) -> tuple[Face, str]:
    for face in faces:
        if face.has(character):
            return face, character
    return next((face, SUBSTITUTE) for face in faces if face.has(SUBSTITUTE))
