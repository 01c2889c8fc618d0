"""The part of reportlab, which has no types of its own, that is used here."""
