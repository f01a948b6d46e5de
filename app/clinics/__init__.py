"""The clinics: the table, the file it is loaded from, and which ones patients can choose."""
