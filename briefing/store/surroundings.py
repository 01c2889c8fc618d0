"""Where a library lies: in a folder that is synchronised, on a network, beside conflicted copies.

A synchronising program replaces files whole and knows no locks, and a network's locks cannot be
relied on; both have cost databases (sqlite.org/howtocorrupt.html, 2 and 2.1). So it is told. Every
sign is a file or a name that the program in question leaves; what leaves none is not found.
"""

import os
import re
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path

# What lies in a folder that the service keeps in step.
_FILES = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "ownCloud",
}
_SYNC_DATABASE = re.compile(r"\._?sync_[0-9a-f]+\.db")  # Nextcloud's and ownCloud's
# How the folder is called that the service makes.
_NAMES = (
    (re.compile(r"Dropbox( \(.*\))?"), "Dropbox"),
    (re.compile(r"OneDrive( - .*)?"), "OneDrive"),
    (re.compile(r"Google ?Drive|My Drive|GoogleDrive-.*"), "Google Drive"),
    (re.compile(r"iCloud ?Drive|Mobile Documents"), "iCloud"),
    (re.compile(r"Nextcloud\d*"), "Nextcloud"),
    (re.compile(r"ownCloud\d*"), "ownCloud"),
)
_CONFLICT = re.compile(r" \(.*conflict.*\)|\.sync-conflict-.*")
_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")  # set by OneDrive on Windows
_NETWORK = re.compile(
    r"nfs\d?|cifs|smb\d?|smbfs|afpfs|webdav|davfs2?|9p|afs|ceph|glusterfs|lustre"
    r"|fuse\.(sshfs|rclone|davfs2?|gvfsd-fuse|glusterfs|s3fs)"
)
_PLACE = 4  # the field of mountinfo that says where it is mounted
_REMOTE = 4  # Windows: GetDriveType gives DRIVE_REMOTE


def cloud_service(path: Path, variables: Mapping[str, str] = os.environ) -> str | None:
    """The service that keeps the folder of `path` in step with other computers, by its name."""
    for folder in path.parents:
        if any(variables.get(name) == str(folder) for name in _VARIABLES):
            return "OneDrive"
        for name, service in _NAMES:
            if name.fullmatch(folder.name):
                return service
        found = _by_its_files(folder)
        if found is not None:
            return found
    return None


def _by_its_files(folder: Path) -> str | None:
    try:
        names = [file.name for file in folder.iterdir()]
    except OSError:
        return None
    for name in names:
        if name in _FILES:
            return _FILES[name]
        if _SYNC_DATABASE.fullmatch(name):
            return "Nextcloud"
    return None


def network_file_system(path: Path) -> str | None:
    """The kind of network file system that `path` lies on, as the system calls it."""
    if sys.platform == "win32":
        return _network_drive(path)
    try:
        kind = _kind_of_mount(path)
    except OSError:
        return None
    return kind if _NETWORK.fullmatch(kind) else None


def _kind_of_mount(path: Path) -> str:
    if sys.platform == "darwin":
        from subprocess import run

        listed = run(["/sbin/mount"], capture_output=True, text=True, check=False)
        return mount_in_list(path, listed.stdout.splitlines())
    with Path("/proc/self/mountinfo").open(encoding="utf-8", errors="surrogateescape") as mounts:
        return mount_in_mountinfo(path, mounts)


def mount_in_mountinfo(path: Path, lines: Iterable[str]) -> str:
    """The file system of `path` by the lines of Linux' mountinfo (proc(5)); empty when unknown."""
    mounts: list[tuple[Path, str]] = []
    for line in lines:
        before, _, after = line.partition(" - ")
        fields, kinds = before.split(), after.split()
        if fields[_PLACE:] and kinds:
            mounts.append((Path(_unescaped(fields[_PLACE])), kinds[0]))
    return _innermost(path, mounts)


def mount_in_list(path: Path, lines: Iterable[str]) -> str:
    """The file system of `path` by what macOS' `mount` prints; empty when unknown."""
    found = (re.fullmatch(r".* on (.*) \((\w+).*\)", line.strip()) for line in lines)
    return _innermost(path, [(Path(one[1]), one[2]) for one in found if one is not None])


def _innermost(path: Path, mounts: list[tuple[Path, str]]) -> str:
    """Of the mounts that hold the path the deepest, of equal ones the last."""
    depth, kind = -1, ""
    for place, its_kind in mounts:
        if (path == place or place in path.parents) and len(place.parts) >= depth:
            depth, kind = len(place.parts), its_kind
    return kind


def _unescaped(text: str) -> str:
    return re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), text)


def _network_drive(path: Path) -> str | None:
    if path.drive.startswith("\\\\"):
        return "smb"
    if sys.platform == "win32":
        import ctypes

        if ctypes.windll.kernel32.GetDriveTypeW(f"{path.drive}\\") == _REMOTE:
            return "smb"
    return None


def conflicted_copies(path: Path, computer: str) -> tuple[Path, ...]:
    """Files beside `path` that a synchronising program made of it when two computers wrote.

    Dropbox, Nextcloud and Syncthing write "conflict" into the name; OneDrive adds the name of the
    computer.
    """
    stem, own = path.stem.casefold(), f"-{computer}".casefold()
    try:
        beside = sorted(path.parent.iterdir())
    except OSError:
        return ()
    return tuple(
        file
        for file in beside
        if file.suffix == path.suffix
        and not file.name.startswith(".")
        and file.stem.casefold().startswith(stem)
        and file != path
        and _is_conflict(file.stem.casefold()[len(stem) :], own)
    )


def _is_conflict(rest: str, own: str) -> bool:
    """Whether what follows the library's name is what a service adds."""
    return rest == own or _CONFLICT.fullmatch(rest) is not None
