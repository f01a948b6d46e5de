"""The languages of the patient pages: which exist, which one a request uses, and their translations."""
