"""Lets the files of a program import each other: they are texts of the page, and in no folder."""

import importlib.abc
import importlib.machinery
import importlib.util
import sys


class ProgramFiles(importlib.abc.MetaPathFinder, importlib.abc.SourceLoader):
    """Finds and loads the files of a program, each by its name without `.py`."""

    def __init__(self, texts):
        self._texts = texts

    def find_spec(self, name, path=None, target=None):
        if f'{name}.py' not in self._texts:
            return None
        return importlib.util.spec_from_file_location(name, f'{name}.py', loader=self)

    def get_filename(self, name):
        return f'{name}.py'

    def get_data(self, path):
        if path not in self._texts:
            raise FileNotFoundError(path)
        return self._texts[path].encode()


def install(entry, texts):
    """
    Puts the files where Python looks before it looks into folders, as those beside a program are found first: a `copy.py` of
    the reader's is what the reader imports by that name, though boto3 has imported Python's own.
    """
    others = {file: text for file, text in texts.items() if file != entry}
    kept = [finder for finder in sys.meta_path if not isinstance(finder, ProgramFiles)]
    folders = next((at for at, finder in enumerate(kept) if finder is importlib.machinery.PathFinder), len(kept))
    sys.meta_path[:] = [*kept[:folders], ProgramFiles(others), *kept[folders:]]
    for file in others:
        name = file.removesuffix('.py')
        if name not in sys.builtin_module_names and not name.startswith('sandbox_'):
            sys.modules.pop(name, None)
