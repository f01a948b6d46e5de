"""Staff: their table and what each role may do. Signing in and the pages are in app.accounts."""
