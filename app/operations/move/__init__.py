"""Moving a whole instance to a database on PostgreSQL, so that nothing acknowledged is lost and every row is proven equal."""
