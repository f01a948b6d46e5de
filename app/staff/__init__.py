"""Who works here: the staff table and what each role may do. Signing in and the pages are in app.accounts."""
