"""HTML from a document in flow: the file on its own, and the pieces that e-mail shares with it."""
