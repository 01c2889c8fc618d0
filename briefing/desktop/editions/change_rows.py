"""What changed in the data between two editions, as lines that lead to the records."""

from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Any, get_args

from briefing.desktop.messages import say, translated
from briefing.desktop.records.figure_cards import signed
from briefing.desktop.records.interface_dates import date_shown
from briefing.desktop.records.kind_looks import KIND_LOOKS
from briefing.desktop.records.vocabulary_words import words_for
from briefing.desktop.widgets.marks import IconMark
from briefing.desktop.widgets.record_line import LineContent
from briefing.domain import vocabularies as v
from briefing.domain.dates import from_json
from briefing.domain.messages import Message, message

_HOWS: Mapping[str, Message] = {
    "new": message("new"),
    "reaffirmed": message("reaffirmed"),
    "shifted": message("shifted"),
    "nuanced": message("nuanced"),
    "corrected": message("corrected"),
    "withdrawn": message("withdrawn"),
    "denied": message("denied"),
    "past": message("no longer held"),
    "removed": message("removed: entered by mistake"),
    "updated": message("updated"),
    "retracted": message("retracted"),
    "disputed": message("disputed"),
    "changed": message("changed"),
    "opened": message("opened"),
    "partly": message("partly answered"),
    "closed": message("closed"),
    "regraded": message("graded anew"),
    "discarded": message("discarded"),
}
_Data = Mapping[str, Any]


def change_rows(group: str, changes: list[dict[str, Any]]) -> Iterator[LineContent]:
    """The lines of a group of `changes_as_data`; the key of each is "kind/id"."""
    return (_ROWS[group](change) for change in changes)


def _position(change: _Data) -> LineContent:
    title = say("{actor}: {about}", actor=change["actor"], about=change["proposition"])
    return _line("position", change, title, _from_to(change, _stance))


def _figure(change: _Data) -> LineContent:
    title = change["measure"]
    if change["claimant"]:
        title = say("{measure} ({claimant})", measure=title, claimant=change["claimant"])
    told = [_from_to(change, _amount), change["difference"] and _difference(change)]
    told.append("" if change["difference"] else change["reason"])
    return _line("figure", change, title, " · ".join(part for part in told if part))


def _judgement(change: _Data) -> LineContent:
    newer, older = change["new"], change["old"]
    title = (newer or older)["text"]
    if older is None or newer is None:
        return _line("judgement", change, title, "")
    told = [say("before: {words}", words=older["text"]), change["reason"]]
    return _line("judgement", change, title, " · ".join(part for part in told if part))


def _gap(change: _Data) -> LineContent:
    status = get_args(v.GapStatus)
    words = _from_to(change, lambda one: words_for(status, one["status"]))
    return _line("gap", change, change["question"], words)


def _source(change: _Data) -> LineContent:
    title = change["title"] or say("A source without a title")
    return _line("source", change, title, _from_to(change, _standing))


_ROWS: Mapping[str, Callable[[_Data], LineContent]] = {
    "positions": _position,
    "figures": _figure,
    "judgements": _judgement,
    "gaps": _gap,
    "sources": _source,
}


def _line(kind: str, change: _Data, title: str, detail: str) -> LineContent:
    look = KIND_LOOKS[kind]
    about = change.get("id") or (change["new"] or change["old"])["id"]
    how = translated(_HOWS[change["change"]])
    return LineContent(f"{kind}/{about}", IconMark(look.icon, look.tint), title, detail, how)


def _from_to(change: _Data, words: Callable[[_Data], str]) -> str:
    """What it was and what it is, or the one of them there is."""
    older, newer = change["old"], change["new"]
    if older is None or newer is None:
        only = newer if older is None else older
        return "" if only is None else words(only)
    was, now = words(older), words(newer)
    return now if was == now else say("{before} → {after}", before=was, after=now)


def _stance(held: _Data) -> str:
    firmness = get_args(v.Firmness)
    parts = [words_for(get_args(v.Stance), held["stance"])]
    if held["firmness"]:
        parts.append(words_for(firmness, held["firmness"]))
    if held["conditions"]:
        parts.append(say("on condition: {conditions}", conditions=held["conditions"]))
    return ", ".join(parts)


def _amount(figure: _Data) -> str:
    words, as_of, period = figure["words"], figure["as_of"], figure["period"]
    if period is not None:
        return say("{figure} ({period})", figure=words, period=date_shown(from_json(period)))
    if as_of is None:
        return words
    return say("{figure} (as of {date})", figure=words, date=date_shown(from_json(as_of)))


def _difference(change: _Data) -> str:
    words = say("difference {amount}", amount=signed(Decimal(change["difference"])))
    if not change["reason"]:
        return words
    return say("{difference}, {reason}", difference=words, reason=change["reason"])


def _standing(source: _Data) -> str:
    parts = [words_for(get_args(v.SourceStatus), source["status"])]
    if source["reliability"]:
        parts.append(source["reliability"])
    return ", ".join(parts)
