"""The reading of a text: pure, without Django."""

import os

# The parser multiplies small matrices: on several cores the threads would cost more than they save.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
