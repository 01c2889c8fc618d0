"""The words of elements, shaped all together before the elements are set.

HarfBuzz takes a word among many in a fraction of the time of a word alone. What is left out here is
shaped when it is met.
"""

from collections.abc import Iterable, Iterator, Sequence

from briefing.typeset.context import Context
from briefing.typeset.elements import Box, Element, KeepTogether, ListBlock, Paragraph, Run, Table
from briefing.typeset.word_building import learn


def learn_words(elements: Iterable[Element], context: Context) -> None:
    """Shapes the words of elements that lead nowhere and are of the document's language."""
    learn(
        (context.inks.plain(run.style, None, context.shaper), run.text)
        for run in _runs(elements)
        if run.href is run.target is run.anchor is run.lang is None
    )


def _runs(elements: Iterable[Element]) -> Iterator[Run]:
    for element in elements:
        if isinstance(element, Paragraph):
            yield from element.runs
        else:
            for held in _held(element):
                yield from _runs(held)


def _held(element: Element) -> Iterator[Sequence[Element]]:
    match element:
        case Table():
            for row in (*element.head, *element.rows):
                for cell in row.cells:
                    yield cell.elements
        case ListBlock():
            for item in element.items:
                yield item.elements
        case Box() | KeepTogether():
            yield element.elements
        case _:
            pass
