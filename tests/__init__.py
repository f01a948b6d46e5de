"""The tests. What they compile is kept, for each worker and each server that they start would compile it again."""

import os
import sys

sys.dont_write_bytecode = False
os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
