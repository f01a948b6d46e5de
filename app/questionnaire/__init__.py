"""What we ask: the question types, the answers, the journey and every question. Pure."""
