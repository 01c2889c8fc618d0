"""CommonMark with positions, our links and live blocks, sentences, and the anchoring of excerpts."""
