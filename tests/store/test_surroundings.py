"""Where a library lies is seen by what services leave there."""

import sys
from pathlib import Path

import pytest

from briefing.store.surroundings import (
    cloud_service,
    conflicted_copies,
    mount_in_list,
    mount_in_mountinfo,
    network_file_system,
)

MOUNTINFO = r"""
22 28 0:20 / /proc rw,nosuid shared:5 - proc proc rw
28 0 259:2 / / rw,relatime shared:1 - ext4 /dev/nvme0n1p2 rw
77 28 0:50 / /mnt/desk rw,relatime shared:9 - nfs4 server:/desk rw,vers=4.2
78 77 0:51 / /mnt/desk/local rw shared:9 - tmpfs tmpfs rw
79 28 0:52 / /mnt/two\040words rw shared:9 - cifs //server/two rw
""".strip().splitlines()
MOUNTS = """
/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)
//ana@server/desk on /Volumes/desk (smbfs, nodev, nosuid, mounted by ana)
""".strip().splitlines()


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("Dropbox", "Dropbox"),
        ("Dropbox (Desk)", "Dropbox"),
        ("OneDrive", "OneDrive"),
        ("OneDrive - Foreign Office", "OneDrive"),
        ("Google Drive", "Google Drive"),
        ("GoogleDrive-ana@example.org", "Google Drive"),
        ("Mobile Documents", "iCloud"),
        ("iCloudDrive", "iCloud"),
        ("Nextcloud", "Nextcloud"),
        ("Dropboxes", None),
        ("Documents", None),
    ],
)
def test_by_the_name_of_the_folder(tmp_path: Path, folder: str, service: str | None) -> None:
    assert cloud_service(tmp_path / folder / "work" / "desk.briefing") == service


@pytest.mark.parametrize(
    ("file", "service"),
    [
        (".dropbox", "Dropbox"),
        (".stfolder", "Syncthing"),
        (".sync_1f2e3d4c5b6a.db", "Nextcloud"),
        ("._sync_1f2e3d4c5b6a.db", "Nextcloud"),
        (".owncloudsync.log", "ownCloud"),
        (".bashrc", None),
    ],
)
def test_by_what_lies_in_it(tmp_path: Path, file: str, service: str | None) -> None:
    (tmp_path / "shared" / "work").mkdir(parents=True)
    (tmp_path / "shared" / file).write_text("")
    assert cloud_service(tmp_path / "shared" / "work" / "desk.briefing") == service


def test_by_what_onedrive_tells_windows(tmp_path: Path) -> None:
    desk = tmp_path / "own" / "desk.briefing"
    assert cloud_service(desk, {"OneDriveCommercial": str(tmp_path / "own")}) == "OneDrive"
    assert cloud_service(desk, {"OneDriveCommercial": str(tmp_path / "other")}) is None


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/home/ana/desk.briefing", "ext4"),
        ("/mnt/desk/desk.briefing", "nfs4"),
        ("/mnt/desk/local/desk.briefing", "tmpfs"),
        ("/mnt/two words/desk.briefing", "cifs"),
        ("/mnt/deskbound/desk.briefing", "ext4"),
    ],
)
def test_the_file_system_is_that_of_the_innermost_mount(path: str, kind: str) -> None:
    assert mount_in_mountinfo(Path(path), MOUNTINFO) == kind


def test_what_macos_lists() -> None:
    assert mount_in_list(Path("/Volumes/desk/a.briefing"), MOUNTS) == "smbfs"
    assert mount_in_list(Path("/Users/ana/a.briefing"), MOUNTS) == "apfs"
    assert mount_in_list(Path("/Users/ana/a.briefing"), ["what?"]) == ""


@pytest.mark.skipif(sys.platform == "win32", reason="drives have other kinds there")
def test_here_the_temporary_folder_is_on_no_network(tmp_path: Path) -> None:
    assert network_file_system(tmp_path / "desk.briefing") is None


def test_conflicted_copies_are_told_from_other_files(tmp_path: Path) -> None:
    desk = tmp_path / "desk.briefing"
    copies = (
        "desk (Ana's conflicted copy 2026-11-22).briefing",
        "desk (conflicted copy 2026-11-22 101500).briefing",
        "desk-ANAS-LAPTOP.briefing",
        "desk.sync-conflict-20261122-101500-ABCDEFG.briefing",
    )
    others = (
        "desk.briefing",
        "desk (until 2026-11-18 123000).briefing",
        "desk of conflict studies.briefing",
        "conflict.briefing",
        ".desk.conflict.briefing",
        "desk-other.briefing",
    )
    for name in (*copies, *others):
        (tmp_path / name).write_text("")
    found = conflicted_copies(desk, "Anas-Laptop")
    assert {file.name for file in found} == set(copies)
    assert conflicted_copies(tmp_path / "gone" / "desk.briefing", "") == ()
