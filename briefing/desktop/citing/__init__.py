"""Citing first and filing later: a source beside the text, its passages put into the text."""
