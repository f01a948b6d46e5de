"""What we ask: the kinds of question, the answers, the journey, and every question. Pure."""
