"""References of literature programs (Zotero and others) as sources, and sources as references."""
