"""The organisation's profile: who signs the library's documents, with which logo and colour."""
