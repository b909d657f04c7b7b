"""Runs the reader's program, and takes apart the error that ends it."""

import atexit
import builtins
import contextlib
import io
import linecache
import os
import random
import sys
import tempfile
import traceback

import sandbox_advice
import sandbox_alarm
import sandbox_help
import sandbox_http
import sandbox_modules
import sandbox_once
import sandbox_port
import sandbox_processes
import sandbox_threads
import sandbox_values

HOME = '/home/reader'


def prepare():
    """
    Loads ahead what nearly every program needs: boto3, and the description of S3. The memory is copied after this, for other
    frames to begin with.
    """
    sys.path.insert(0, HOME)
    sandbox_http.install()
    sandbox_threads.install()
    sandbox_alarm.install()
    sandbox_processes.install()
    import boto3

    sandbox_http.install_boto3()
    sandbox_once.install()
    # Nothing is sent, and no key of anybody's is used: this is only to have read all that a client is made of.
    session = boto3.session.Session(aws_access_key_id='none', aws_secret_access_key='none', region_name='us-east-1')
    session.client('s3')
    session.resource('s3')
    builtins.input = _no_input
    sys.stdin = _NoInput()
    sys.breakpointhook = _no_debugger
    sandbox_help.install()
    sandbox_values.install()
    # What was imported until now is the stand-in that an interpreter has while it is copied.
    sys.modules.pop('js', None)


def connect():
    """Does what each frame has to do for itself: files are no part of the memory, and its random numbers would be another's."""
    os.makedirs(HOME, exist_ok=True)
    os.chdir(HOME)
    random.seed()
    tempfile._name_sequence = None
    sandbox_port.connect()


def run(name, texts, environment):
    """Runs the file of this name, which may import the others. Answers its exit code, and the failure that ended it or None."""
    texts = texts.to_py()
    os.environ.update(environment.to_py())
    # What the SDK for JavaScript calls AWS_REGION, boto3 calls by an older name.
    if 'AWS_REGION' in os.environ:
        os.environ.setdefault('AWS_DEFAULT_REGION', os.environ['AWS_REGION'])
    sandbox_port.program_files.clear()
    sandbox_port.program_files.update(texts)
    for file, text in texts.items():
        linecache.cache[file] = (len(text), None, text.splitlines(True), file)
    sandbox_modules.install(name, texts)
    sys.argv = [name]
    main = type(sys)('__main__')
    main.__file__ = name
    main.__builtins__ = builtins
    sys.modules['__main__'] = main
    code, failure = 0, None
    try:
        exec(compile(texts[name], name, 'exec', dont_inherit=True), main.__dict__)
    except SystemExit as end:
        code = _exit_code(end)
    except BaseException as error:
        failure = describe(error)
    # What a program wants to have done at its end. Python prints what fails in it.
    atexit._run_exitfuncs()
    for stream in (sys.stdout, sys.stderr):
        # A program may close them.
        with contextlib.suppress(ValueError):
            stream.flush()
    return code, failure


def describe(error):
    """An error as plain data. Its frames are those of the reader's program alone, innermost first."""
    frames = []
    for frame, line in traceback.walk_tb(error.__traceback__):
        code = frame.f_code
        if code.co_filename in sandbox_port.program_files:
            frames.append([code.co_name, code.co_filename, line, 1])
    _add_columns(frames, error.__traceback__)
    kind = type(error)
    name = kind.__name__ if kind.__module__ in ('builtins', '__main__') else f'{kind.__module__}.{kind.__name__}'
    if isinstance(error, SyntaxError) and error.filename in sandbox_port.program_files:
        frames = [[None, error.filename, error.lineno or 1, error.offset or 1]]
    # Which name may have been meant is found in the frames, all of which it still has.
    report = traceback.TracebackException.from_exception(error, compact=True)
    return {
        'name': name,
        'message': sandbox_advice.message_of(error, report),
        'frames': frames[::-1],
        **_facts_of(error),
        'text': ''.join(_own_lines(report)),
    }


def _facts_of(error):
    """What botocore notes on its errors. An error of the program's own may have anything by these names."""

    def fact(kind, *names):
        try:
            found = error.response
            for name in names:
                found = found[name]
        except Exception:
            return None
        return found if type(found) is kind else None

    return {
        'status': fact(int, 'ResponseMetadata', 'HTTPStatusCode'),
        'requestId': fact(str, 'ResponseMetadata', 'RequestId'),
        'code': fact(str, 'Error', 'Code'),
    }


def _add_columns(frames, trace):
    """Where in its line a frame was: Python knows since 3.11."""
    own = [
        one
        for one in _walk(trace)
        if one.tb_frame.f_code.co_filename in sandbox_port.program_files
    ]
    for found, one in zip(frames, own):
        found[3] = sandbox_port._column(one.tb_frame.f_code, one.tb_lasti)


def _walk(trace):
    while trace is not None:
        yield trace
        trace = trace.tb_next


def _own_lines(report):
    """The traceback as Python prints it, without the frames of what runs the program."""
    seen = set()

    def cut(one):
        if one is None or id(one) in seen:
            return
        seen.add(id(one))
        one.stack = traceback.StackSummary.from_list(
            [frame for frame in one.stack if frame.filename in sandbox_port.program_files]
        )
        cut(one.__cause__)
        cut(one.__context__)

    cut(report)
    return report.format()


def _exit_code(end):
    if end.code is None:
        return 0
    if isinstance(end.code, int):
        return end.code & 255
    print(end.code, file=sys.stderr)
    return 1


def _no_input(prompt=''):
    print(prompt, end='')
    raise EOFError('There is nobody to ask here. Write the answer into the code in place of input().')


def _no_debugger(*_, **__):
    raise RuntimeError(sandbox_advice.NO_DEBUGGER)


class _NoInput(io.TextIOBase):
    """Standard input, on which nothing will ever come."""

    encoding = 'utf-8'

    def readable(self):
        return True

    def read(self, size=-1):
        raise EOFError('Nothing is typed into a program here. Write the text into the code in place of sys.stdin.')

    readline = read
