"""Runs the reader's program, and takes apart the error that ends it."""

import builtins
import linecache
import os
import random
import sys
import tempfile
import traceback

import sandbox_http
import sandbox_modules
import sandbox_port
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
    import boto3

    sandbox_http.install_boto3()
    # Nothing is sent, and no key of anybody's is used: this is only to have read all that a client is made of.
    session = boto3.session.Session(aws_access_key_id='none', aws_secret_access_key='none', region_name='us-east-1')
    session.client('s3')
    session.resource('s3')
    builtins.input = _no_input
    sandbox_values.install()


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
    for stream in (sys.stdout, sys.stderr):
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
    message = str(error)
    if isinstance(error, SyntaxError) and error.filename in sandbox_port.program_files:
        frames = [[None, error.filename, error.lineno or 1, error.offset or 1]]
        message = error.msg
    if isinstance(error, FileNotFoundError):
        names = sorted(entry.name for entry in os.scandir(HOME))
        message += f'. Your files here are: {", ".join(names)}.' if names else '. You have no files here.'
    if isinstance(error, ModuleNotFoundError) and error.name and '.' not in error.name:
        own = ', '.join(name for name in sorted(sandbox_port.program_files))
        message += f". Programs here can import Python's standard library, boto3, and their own files: {own}."
    response = getattr(error, 'response', None)
    metadata = response.get('ResponseMetadata', {}) if isinstance(response, dict) else {}
    return {
        'name': name,
        'message': message,
        'frames': frames[::-1],
        'status': metadata.get('HTTPStatusCode'),
        'requestId': metadata.get('RequestId'),
        'code': response.get('Error', {}).get('Code') if isinstance(response, dict) else None,
        'text': ''.join(_own_lines(error)),
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


def _own_lines(error):
    """The traceback as Python prints it, without the frames of what runs the program."""
    report = traceback.TracebackException.from_exception(error, compact=True)
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
