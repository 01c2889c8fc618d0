"""Checks of what the library and its briefings say, one rule a module."""
