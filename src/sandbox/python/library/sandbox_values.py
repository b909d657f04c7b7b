"""Tells the page what is inside the values that `print` prints, beside their text, which stays what Python prints."""

import builtins
import collections
import dataclasses
import itertools
import json
import reprlib
import sys
import types

import sandbox_port

# How much is told: parts of all values of one print, parts of one value, levels, values of one print; and parts of a whole run, after
# which there is only the text, so that a program that prints ten thousand values is as fast as it can be.
MOST_NODES = 2000
MOST_CHILDREN = 100
MOST_LEVELS = 8
MOST_VALUES = 10
OF_RUN = 20_000

_print = builtins.print


class _OneLine(reprlib.Repr):
    """The beginning of a value as one line. Runs no `__repr__` of the reader's: to look at a value changes nothing."""

    def __init__(self):
        super().__init__()
        self.maxlevel, self.maxdict, self.maxlist, self.maxtuple, self.maxset = 3, 5, 8, 8, 8
        self.maxstring = self.maxother = self.maxlong = 200
        self.fillvalue = '…'

    def repr_dict(self, value, level):
        # In the order that it has, not sorted: to compare keys would be code of the program.
        first = itertools.islice(dict.items(value), self.maxdict if level > 0 else 0)
        shown = [f'{self.repr1(key, level - 1)}: {self.repr1(part, level - 1)}' for key, part in first]
        return f'{{{", ".join(shown + [self.fillvalue] * (dict.__len__(value) > len(shown)))}}}'

    def repr_set(self, value, level):
        shown = [self.repr1(part, level - 1) for part in itertools.islice(value, self.maxset if level > 0 else 0)]
        return f'{{{", ".join(shown + [self.fillvalue] * (len(value) > len(shown)))}}}' if value else 'set()'

    def repr_frozenset(self, value, level):
        return f'frozenset({self.repr_set(value, level) if value else ""})'

    def repr_instance(self, value, level):
        kind = type(value)
        if kind in (bytes, bytearray):
            return repr(value[: self.maxstring]) + (self.fillvalue if len(value) > self.maxstring else '')
        if issubclass(kind, dict):
            return f'{kind.__qualname__}({self.repr_dict(value, level)})'
        for known, how in ((list, self.repr_list), (tuple, self.repr_tuple), (set, self.repr_set)):
            if issubclass(kind, known):
                # One more than is shown, so that there is a sign for the others.
                plain = known(itertools.islice(known.__iter__(value), self.maxlist + 1))
                return f'{kind.__qualname__}({how(plain, level)})'
        if issubclass(kind, BaseException):
            return f'{kind.__qualname__}({", ".join(self.repr1(one, level - 1) for one in _args_of(value)[:3])})'
        if kind.__module__ in _plain_modules:
            return super().repr_instance(value, level)
        if dataclasses.is_dataclass(kind):
            return f'{kind.__qualname__}({self.fillvalue})'
        return f'<{kind.__module__}.{kind.__qualname__} object>'


# Of these modules, what a value says of itself is short, and comes from no program.
_plain_modules = {'builtins', 'datetime', 'decimal', 'fractions', 'pathlib', 'uuid', 'dateutil.tz.tz', 'ipaddress'}
_one_line = _OneLine()
_functions = (type, types.FunctionType, types.BuiltinFunctionType, types.MethodType)
_collections = (list, tuple, set, frozenset, collections.deque)
_without_parts = (str, bytes, bytearray, int, float, complex, range, types.ModuleType, *_functions)


def install():
    """Puts a `print` that tells of values in the place of Python's."""
    builtins.print = _Print()


class _Print:
    """`print`, which first tells the page of the values. What it prints is what Python's own prints."""

    __name__ = __qualname__ = 'print'
    __module__ = 'builtins'
    __doc__ = _print.__doc__
    __text_signature__ = _print.__text_signature__

    def __init__(self):
        self._left = OF_RUN
        # What is printed elsewhere, such as into a text, is none of the page's business.
        self._streams = (sys.stdout, sys.stderr)

    def __call__(self, *values, **how):
        stream = sys.stdout if how.get('file') is None else how['file']
        told = self._tell(values) if any(stream is one for one in self._streams) else None
        if told:
            how['file'] = _Telling(stream, told)
        _print(*values, **how)

    def __repr__(self):
        return repr(_print)

    def _tell(self, values):
        """What is inside the values, as JSON; None where there is nothing to look into."""
        inside = [value for value in values if _may_have_parts(value)]
        if not inside or self._left <= 0:
            return None
        try:
            left = [MOST_NODES]
            told = [describe(value, (), left) for value in inside[:MOST_VALUES]]
            self._left -= MOST_NODES - left[0]
            told = [node for node in told if 'children' in node]
            return json.dumps(told) if told else None
        except Exception:
            # A value that cannot be looked into, such as one that is being changed, is printed all the same.
            return None


class _Telling:
    """A stream as one call of print uses it. Tells of the values with the first text: what a `__str__` prints comes before it."""

    def __init__(self, stream, told):
        self._stream = stream
        self._told = told

    def write(self, text):
        if self._told:
            sandbox_port.show(self._told)
            self._told = None
        return self._stream.write(text)

    def flush(self):
        self._stream.flush()


def _may_have_parts(value):
    # By its type: isinstance asks the value for its class, too, which may be code of the program.
    return value is not None and not issubclass(type(value), _without_parts)


def _args_of(error):
    return BaseException.args.__get__(error)


def describe(value, path, left):
    """A value as the page takes it: its text, its kind and its parts. `left` is how many parts may still be told."""
    left[0] -= 1
    if any(value is above for above in path):
        return {'kind': 'object', 'text': '[…]' if issubclass(type(value), list) else '{…}'}
    node = {'kind': _kind(value), 'text': _one_line.repr(value)[:400]}
    if len(path) >= MOST_LEVELS or left[0] <= 0 or not _may_have_parts(value):
        return node
    count, parts = _parts(value)
    children = []
    for label, part in parts:
        if left[0] <= 0 or len(children) >= MOST_CHILDREN:
            break
        children.append({'label': label, 'value': describe(part, (*path, value), left)})
    if children:
        node['children'] = children
    if count > len(children):
        node['more'] = count - len(children)
    return node


def _kind(value):
    kind = type(value)
    if value is None:
        return 'null'
    if kind is bool:
        return 'boolean'
    if issubclass(kind, (int, float, complex)):
        return 'number'
    if issubclass(kind, (str, bytes, bytearray)):
        return 'string'
    return 'function' if issubclass(kind, _functions) else 'object'


def _parts(value):
    """How many parts a value has, and the first ones with their labels. Of objects, those that are nobody's secret."""
    kind = type(value)
    if issubclass(kind, dict):
        # dict's own methods, and those of other collections: what a subclass makes of them is code of the program.
        first = itertools.islice(dict.items(value), MOST_CHILDREN)
        return dict.__len__(value), [(_one_line.repr(key), part) for key, part in first]
    if issubclass(kind, tuple) and hasattr(kind, '_fields'):
        return len(kind._fields), zip(kind._fields, tuple.__iter__(value))
    for known in _collections:
        if issubclass(kind, known):
            first = zip(range(MOST_CHILDREN), known.__iter__(value))
            return known.__len__(value), ((str(index), part) for index, part in first)
    try:
        own = object.__getattribute__(value, '__dict__')
    except AttributeError:
        own = None
    parts = [(name, part) for name, part in own.items() if not name.startswith('_')] if type(own) is dict else []
    if issubclass(kind, BaseException):
        parts = [('args', _args_of(value)), *parts]
    return len(parts), parts
