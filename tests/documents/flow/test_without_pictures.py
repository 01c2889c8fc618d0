from briefing.documents.flow.elements import Cell, Items, Picture, Table, Text
from briefing.documents.flow.without_pictures import without_pictures
from briefing.documents.prose import Words
from briefing.scene.items import Scene

SCENE = Scene(10, 10, ())
TOLD = Picture(SCENE, "alt")
CHART = Picture(SCENE, "38 boats in March", is_told=False)


def said(text):
    return Text((Words(text),))


def test_a_picture_that_words_beside_it_tell_is_left_out():
    elements = (said("a"), TOLD, Items(((said("b"), TOLD),)))
    assert without_pictures(elements) == (said("a"), Items(((said("b"),),)))


def test_a_picture_that_nothing_else_tells_is_told_in_its_words():
    (text,) = without_pictures((CHART,))
    assert text.line == (Words("38 boats in March"),)


def test_a_column_of_pictures_goes_with_its_head():
    head = (Cell((said("Words"),)), Cell((said("On the scale"),)))
    rows = ((Cell((said("likely"),)), Cell((TOLD,))),)
    (table,) = without_pictures((Table(head, rows, ("start", "center")),))
    assert table == Table(head[:1], (rows[0][:1],), ("start",))
