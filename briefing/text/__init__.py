"""CommonMark with positions, our links and live blocks, sentences, and the places of excerpts."""
