"""Under whose name the history keeps a step when nobody says otherwise."""


def user_name() -> str:
    """The user name of the machine; empty where it has none."""
    from getpass import getuser

    try:
        return getuser()
    except (KeyError, OSError, ImportError):  # a user id without an entry; Windows without names
        return ""
