"""The templates: which parts a document of each kind has, and in which order."""
