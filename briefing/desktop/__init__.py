"""The window: pages and widgets in Qt, the only part of the program that knows Qt."""
