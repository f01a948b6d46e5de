"""What runs over every submission: replay, re-scoring, backfill."""
