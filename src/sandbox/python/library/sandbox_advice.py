"""What a person can do about an error: a sentence behind what Python itself says of it."""

import errno
import re
import sys

import sandbox_port

# What people install for programs like those here, and what does the same without.
_instead = {
    'requests': "urllib.request does the same: urllib.request.urlopen(url).read(), or Request(url, data=b'…', method='PUT').",
    'pandas': 'For tables there is csv, and for numbers statistics.',
    'dotenv': 'load_dotenv() is not needed: keys and region are in os.environ already.',
    'aioboto3': 'boto3 can be awaited: await asyncio.to_thread(s3.list_buckets).',
    'boto': 'boto is the old one: import boto3.',
    'moto': 'botocore.stub.Stubber is here, and the simulated account of this page does what moto does.',
    'PIL': "A picture is bytes here: open('profile.jpg', 'rb').read().",
    'tqdm': "print(text, end='\\r') writes over a line, for progress.",
    's3fs': 'get_object and put_object of boto3 do the same.',
    'yaml': 'json is here.',
}
_same = {
    **dict.fromkeys(('httpx', 'aiohttp', 'requests_toolbelt', 'urllib2'), 'requests'),
    **dict.fromkeys(('numpy', 'polars', 'pyarrow'), 'pandas'),
    **dict.fromkeys(('aiobotocore',), 'aioboto3'),
    **dict.fromkeys(('smart_open', 'awswrangler', 'cloudpathlib'), 's3fs'),
    **dict.fromkeys(('rich', 'alive_progress', 'progressbar'), 'tqdm'),
}
NO_PROGRAMS = 'A terminal has a shell; for files there are os, pathlib and shutil.'
NO_PROCESSES = (
    'There are no other processes in a page. A ThreadPoolExecutor works here, and does its tasks one after the other.'
)
NO_DEBUGGER = 'There is no debugger in a page. print(…) shows a value; a list or a dict can be opened in the output.'
NO_THREADS = 'There are no threads in a page. A ThreadPoolExecutor works here, and does its tasks one after the other.'
_no_sockets = 'There are no sockets in a page. boto3 and urllib.request can send requests to S3.'
_command = re.compile(r'^\s*(?:[!%$]\s*)?(pip3?|python3?|aws|cd|ls|npm|export)\s+\S')


def message_of(error, report):
    """
    What an error says, with what to do behind it, where that is known.

    :param report: The `traceback.TracebackException` of it, which also says which name may have been meant.
    """
    is_own = isinstance(error, SyntaxError) and error.filename in sandbox_port.program_files
    # Of an error in the program's own text, its place is told apart.
    said = error.msg if is_own else str(report)
    if type(error).__name__ == 'ZoneInfoNotFoundError':
        # Python advises to install a package, which nobody can in a page.
        said = said.partition('\\n')[0].strip(' "\'.')
    advice = _advice(error, said)
    if not advice:
        return said
    return f'{said.rstrip()}{"" if said.rstrip().endswith((".", "?")) else "."} {advice}' if said else advice


def _advice(error, text):
    kind = type(error).__name__
    if isinstance(error, ModuleNotFoundError) and error.name:
        return _about_module(error.name)
    if isinstance(error, SyntaxError):
        return _about_command(error)
    if isinstance(error, FileNotFoundError):
        return _about_file()
    if isinstance(error, MemoryError):
        return '' if text else 'Python has no memory left. Read large objects in parts, as with iter_chunks() or download_file().'
    if isinstance(error, OverflowError) and 'index-sized' in text:
        return 'Python in a page has 32 bits: nothing in it can be as large as 2 GB.'
    if isinstance(error, OSError) and 'does not support processes' in text:
        return f'There are no other programs in a page. {NO_PROGRAMS}'
    if isinstance(error, NotImplementedError) and 'multiprocessing' in text:
        return NO_PROCESSES
    if isinstance(error, OSError) and error.errno in (errno.EHOSTUNREACH, errno.ECONNREFUSED, errno.ENOTCONN):
        return _no_sockets
    if isinstance(error, RuntimeError) and ("can't start new thread" in text or 'start watchdog thread' in text):
        return NO_THREADS
    if isinstance(error, RuntimeError) and 'Cannot stack switch' in text:
        return 'This browser cannot put a program aside while it waits, as asyncio asks it to. Chrome and Edge can.'
    if isinstance(error, NotImplementedError) and 'OS process APIs' in text:
        return NO_PROGRAMS
    if isinstance(error, NotImplementedError) and 'POSIX signals' in text:
        return 'asyncio.timeout(seconds) limits the time of a task.'
    if isinstance(error, EOFError) and not text:
        return 'There is nobody to ask here. Write the answer into the code.'
    if isinstance(error, ImportError) and "name 'window' from 'js'" in text:
        return 'A program opens no pages here. Print the address.'
    if kind == 'ZoneInfoNotFoundError':
        return 'There are no names of time zones in a page: use timezone.utc, or timezone(timedelta(hours=1)).'
    if kind in ('UnknownServiceError', 'ResourceNotExistsError'):
        return _about_service(error)
    if kind == 'ProfileNotFound':
        return 'There are no profiles in a page: leave it out, and the keys of the connection are used.'
    if isinstance(error, KeyError) and _was_environment(error):
        name = error.args[0] if error.args else ''
        return f"There is no such variable in the environment. Set it first: os.environ[{name!r}] = '…'."
    return ''


def _about_module(name):
    whole = name.partition('.')[0]
    own = ', '.join(sorted(sandbox_port.program_files))
    here = f"Programs here can import Python's standard library, boto3, and their own files: {own}."
    if whole in _instead or whole in _same:
        return f'{_instead[_same.get(whole, whole)]} {here}'
    if whole == '_multiprocessing':
        return NO_PROCESSES
    if whole in ('pdb', 'bdb'):
        return NO_DEBUGGER
    if whole in sys.stdlib_module_names:
        return 'It is left out of the standard library here: it needs a terminal, a server, or other processes.'
    if '.' in name:
        return ''
    import difflib

    near = difflib.get_close_matches(whole, ['boto3', 'botocore', *sys.stdlib_module_names], 1, 0.8)
    return f'{f"Did you mean {near[0]}? " if near else ""}{here}'


def _about_command(error):
    found = _command.match(error.text or '')
    if not found:
        return ''
    if found[1].startswith('pip'):
        return 'pip is a command of a terminal, and nothing is installed in a page: boto3 is here already.'
    return f'{found[1]} is a command of a terminal, not Python. The tab AWS CLI has one.'


def _about_file():
    import os

    import sandbox_program

    names = sorted(os.listdir(sandbox_program.HOME))
    return f'Your files here are: {", ".join(names)}.' if names else 'You have no files here.'


def _about_service(error):
    service = str(getattr(error, 'kwargs', {}).get('service_name', ''))
    if service.lower() in ('s3', 'sts') and service != service.lower():
        return f"Write its name in small letters: boto3.client('{service.lower()}')."
    return 'In a page there is S3 alone. A program for other services of AWS runs on your own computer.'


def _was_environment(error):
    """Whether it was `os.environ` that did not have a key."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return trace is not None and trace.tb_frame.f_globals.get('__name__') == 'os'
