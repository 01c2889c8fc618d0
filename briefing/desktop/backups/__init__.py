"""Backups in the window: made by the way and by hand, shown, looked at, put back."""
