"""One popup over a selection in a source: what the words say becomes a record with its evidence."""
