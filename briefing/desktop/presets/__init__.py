"""Saved ways to export in the window: the menu that lists them, and the dialog that makes them."""
