import io
import zipfile

from briefing.documents.archive import packed, repacked

FILES = [("first.xml", b"<a/>" * 1000), ("names/\u00e4.txt", b""), ("third", bytes(range(256)))]


def test_the_files_come_out_as_they_went_in():
    with zipfile.ZipFile(io.BytesIO(packed(FILES))) as archive:
        assert archive.testzip() is None
        assert [(name, archive.read(name)) for name in archive.namelist()] == FILES
        assert {each.date_time for each in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_an_archive_packed_anew_forgets_when_and_how_it_was_packed():
    def archive(year, compression):
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", compression) as made:
            for name, content in FILES:
                made.writestr(zipfile.ZipInfo(name, (year, 5, 5, 5, 5, 5)), content)
        return repacked(file.getvalue())

    assert archive(1999, zipfile.ZIP_STORED) == archive(2026, zipfile.ZIP_DEFLATED)
    assert archive(1999, zipfile.ZIP_STORED) == packed(FILES)
