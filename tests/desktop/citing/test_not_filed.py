"""What was cited and carries no record yet stands below the source; made one, it can be cited."""

from PySide6.QtCore import Qt

from briefing.domain.figures import Figure
from tests.desktop.citing.conftest import ALT, CONTROL


def test_a_cited_passage_becomes_a_figure_later_and_the_figure_is_cited_instead(desk):
    desk.read()
    foot = desk.view.not_filed
    assert not foot.fold.isVisible()
    desk.key(Qt.Key.Key_PageDown, ALT)
    desk.cite()
    assert foot.fold.button.text() == "Cited, not filed (1)"
    desk.key(Qt.Key.Key_PageDown, ALT)

    foot.fold.button.setFocus()
    desk.key(Qt.Key.Key_Space)
    (row,) = foot.rows.values()
    assert "At least 40 trucks wait at the bridge." in row.accessibleName()
    assert "Trucks wait" in row.accessibleName()
    row.setFocus()
    desk.key(Qt.Key.Key_Return)
    popup = desk.view.pane.popup
    assert popup.isVisible()
    assert popup.issue_row.editor.typed() == "The bridge"
    assert desk.view.head.chooser.typed() == "Trucks wait"
    desk.key(Qt.Key.Key_E, CONTROL)
    assert popup.tab.rows["value"].editor.typed() == "at least 40"
    popup.tab.rows["measure_id"].editor.setFocus()
    desk.type("Trucks waiting")
    desk.key(Qt.Key.Key_Return)
    desk.key(Qt.Key.Key_Return, CONTROL)

    (figure,) = desk.library.all(Figure)
    assert not foot.fold.isVisible()
    assert foot.offer.isVisible()
    desk.page.window().activateWindow()
    (button,) = [
        one
        for one in foot.offer.findChildren(type(desk.page.detail.pdf_button))
        if one.text() == "Cite the figure instead"
    ]
    button.click()
    assert desk.view.has_focus()
    link = f"[“At least 40 trucks wait at the bridge.”](figure:{figure.id})"
    assert desk.stored() == desk.editor.text() == f"Begin. {link}"
    assert not foot.offer.isVisible()
    desk.window.desk.session.undo()
    assert "(excerpt:" in desk.stored()


def test_a_quotation_alone_is_no_record_and_stays_listed(desk):
    desk.read()
    desk.cite()
    desk.view.not_filed.fold.button.click()
    (row,) = desk.view.not_filed.rows.values()
    row.click()
    desk.view.pane.popup.show_tab(2)
    desk.key(Qt.Key.Key_Return, CONTROL)
    assert not desk.view.pane.popup.isVisible()
    assert not desk.view.not_filed.offer.isVisible()
    assert len(desk.view.not_filed.rows) == 1
