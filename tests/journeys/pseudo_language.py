"""A language made of English: accented, 40 % longer, so that no word can be taken for English.

It is collected and compiled with the tools of a translator.
"""

import math
import re
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

from briefing.desktop.messages import COLLECT_ALIAS
from briefing.domain.dates import Date
from briefing.domain.edits import Edit, Step
from briefing.domain.kinds import KINDS
from briefing.domain.records import Record
from briefing.store.opening import create_library, open_library

LONGER = 0.4
_TOOLS = Path(sys.executable).parent
_PACKAGE = Path(__file__).parents[2] / "briefing"
_ENGLISH = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
_ACCENTED = "åƀçďéƒğĥîĵķļɱñöþǫŕšţûṽŵẋýžÅƁÇĎÉƑĞĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽ"
_ACCENTS = str.maketrans(_ENGLISH, _ACCENTED)
_GREEK = str.maketrans(_ENGLISH, "αβψδεφγηιξκλμνοπθρστυωςχζϊΑΒΨΔΕΦΓΗΙΞΚΛΜΝΟΠΘΡΣΤΥΩϏΧΖΪ")
_KEPT = re.compile(r"(\{[^{}]*\}|\(\*\.[^)]*\))")
_WORD = re.compile(r"\w+")
_MARKUP = re.compile(r"(\]\([^)]*\)|^:::.*$|\{[^{}]*\})", re.MULTILINE)
_FREE_TEXT = re.compile(r"\s|^[A-Z][a-z]")
_SHORT_FREE_TEXT = ("unit", "name", "term", "short_label", "origin_group")


def pseudo(text: str) -> str:
    """The words in the language; names of values stay."""
    parts = _KEPT.split(text)
    return "".join(part if _KEPT.fullmatch(part) else _longer(part) for part in parts)


def _longer(text: str) -> str:
    def doubled(word: re.Match[str]) -> str:
        letters = word.group().translate(_ACCENTS)
        twice = math.ceil(len(letters) * LONGER)
        return "".join(2 * letter for letter in letters[-twice:]).join((letters[:-twice], ""))

    return _WORD.sub(doubled, text)


def compiled(folder: Path) -> Path:
    """The language as a file that Qt loads, of every sentence the program has."""
    ts, qm = folder / "pseudo.ts", folder / "pseudo.qm"
    sources = [str(file) for file in sorted(_PACKAGE.rglob("*.py"))]
    _run("pyside6-lupdate", "-tr-function-alias", COLLECT_ALIAS, *sources, "-ts", str(ts))
    tree = ElementTree.parse(ts)
    tree.getroot().set("language", "en_GB")
    for entry in tree.iter("message"):
        _translate(entry)
    tree.write(ts, encoding="utf-8", xml_declaration=True)
    _run("pyside6-lrelease", str(ts), "-qm", str(qm))
    return qm


def _translate(entry: ElementTree.Element) -> None:
    source = entry.findtext("source", "")
    translation = entry.find("translation")
    assert translation is not None
    translation.attrib.pop("type", None)
    if entry.get("numerus") != "yes":
        translation.text = pseudo(source)
        return
    for form in translation.findall("numerusform"):
        translation.remove(form)
    for words in (source, entry.findtext("comment", "")):
        ElementTree.SubElement(translation, "numerusform").text = pseudo(words)


def _run(tool: str, *arguments: str) -> None:
    done = subprocess.run(
        [str(_TOOLS / tool), *arguments], check=False, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr


def in_greek(library: Path, path: Path) -> None:
    """A library with every text letter by letter in Greek: what is English then is the program."""
    with open_library(library, writing=False) as opened:
        records = [record for kind in KINDS.values() for record in opened.all(kind)]
    with create_library(path, author="Άνα") as made:
        made.apply(Step("Add actor", tuple(Edit(None, _in_greek(each)) for each in records)))


def _in_greek(record: Record) -> Record:
    return replace(record, **dict(_greek_fields(record)))


def _greek_fields(record: Record) -> Iterator[tuple[str, Any]]:
    for each in fields(record):
        if each.name == "sha256":  # filled in anew by the record
            yield each.name, ""
            continue
        value = getattr(record, each.name)
        if isinstance(value, Date) and value.as_written:
            yield each.name, replace(value, as_written=_greek(value.as_written))
        elif isinstance(value, str) and _is_free_text(each.name, value):
            yield each.name, _greek(value)
        elif isinstance(value, tuple) and any(
            isinstance(one, str) and _is_free_text(each.name, one) for one in value
        ):
            yield each.name, tuple(_greek(one) for one in value)


def _is_free_text(name: str, value: str) -> bool:
    return name in _SHORT_FREE_TEXT or _FREE_TEXT.search(value) is not None


def _greek(value: str) -> str:
    parts = _MARKUP.split(value)
    written = "".join(part if _MARKUP.fullmatch(part) else part.translate(_GREEK) for part in parts)
    return unicodedata.normalize("NFC", written)
