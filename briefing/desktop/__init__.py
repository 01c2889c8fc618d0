"""The window: pages and widgets in Qt, the only part of the program that knows Qt."""

from briefing.desktop.held_constants import hold_constants

hold_constants()
