"""Runs the file `copy` of each folder that it is given, in one process."""
import contextlib
import os
import sys
import traceback

for folder in sys.argv[1:]:
    os.chdir(folder)
    with open('output', 'w') as output, contextlib.redirect_stdout(output):
        try:
            with open('copy', encoding='utf-8') as program:
                exec(compile(program.read(), 'copy', 'exec'), {'__name__': '__main__'})
        except Exception:
            traceback.print_exc(file=output)
