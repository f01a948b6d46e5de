"""The clinics: a table, the file it is loaded from, and who may be chosen."""
