"""The languages of the patients' pages: which there are, which one a request asks for, and how they say things."""
