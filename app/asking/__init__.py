"""One question as a form and in words: used by patients' and by coordinators' pages."""
