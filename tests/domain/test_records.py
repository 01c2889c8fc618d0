from uuid import UUID

from briefing.domain.records import is_id, new_id


def test_ids_are_uuids_of_version_seven_that_sort_by_time():
    ids = [new_id() for _ in range(200)]
    assert len(set(ids)) == 200
    assert all(is_id(id) and UUID(id).version == 7 for id in ids)
    assert [id[:13] for id in ids] == sorted(id[:13] for id in ids)


def test_only_the_canonical_form_is_an_id():
    id = new_id()
    assert not is_id(id.upper()) or id.upper() == id
    assert not is_id(id.replace("-", ""))
    assert not is_id(f"{{{id}}}")
    assert not is_id("")
