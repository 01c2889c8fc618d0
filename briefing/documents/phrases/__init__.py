"""The fixed words of a document, one module a language; a language is there whole or not at all."""
