"""Compiles modules ahead, so that no reader's browser has to. Run by the build, in the interpreter that readers get."""

import importlib.util
import io
import json
import marshal
import sys
import zipfile
from importlib._bootstrap_external import _code_to_hash_pyc

SITE_PACKAGES = '/lib/python3.14/site-packages/'
LIBRARY = '/lib/python314.zip'

# Modules that need a terminal, other processes or a server, and those that stand in for what this interpreter has in C.
UNNEEDED = (
    '_pydatetime.py _pyio.py _pyrepl/ doctest.py imaplib.py mailbox.py pdb.py pickletools.py poplib.py '
    'pydoc.py smtplib.py socketserver.py wsgiref/ xmlrpc/'
).split()


def compiled(path, source):
    """A module as `.pyc`, which is never compared with a source: there is none."""
    # Without docstrings, of which there are as many as there is code.
    code = compile(source, path, 'exec', dont_inherit=True, optimize=2)
    return bytes(_code_to_hash_pyc(code, importlib.util.source_hash(source), False))


def compile_packages(paths):
    """The modules of the packages, by their paths."""
    found = {}
    for path in paths:
        with open(SITE_PACKAGES + path, 'rb') as file:
            found[path + 'c'] = compiled(SITE_PACKAGES + path, file.read())
    return found


def client_methods():
    """The methods of the S3 client with their parameters, and which of them a call has to give: for the editor, as JSON."""
    import boto3

    client = boto3.session.Session('none', 'none', region_name='us-east-1').client('s3')
    found = {}
    for method, operation in sorted(client.meta.method_to_api_mapping.items()):
        shape = client.meta.service_model.operation_model(operation).input_shape
        members = list(shape.members) if shape else []
        needed = set(shape.required_members) if shape else set()
        found[method] = {name: name in needed for name in sorted(members, key=lambda name: name not in needed)}
    return json.dumps(found, separators=(',', ':'))


def compile_library():
    """The standard library as one archive; of it, those modules are compiled that a program on S3 loads."""
    import boto3
    import linecache, traceback, urllib.request, asyncio, datetime, csv, hashlib, pathlib, tempfile, uuid  # noqa: E401, F401

    session = boto3.session.Session('none', 'none', region_name='us-east-1')
    session.client('s3')
    session.resource('s3')
    loaded = {
        module.__spec__.origin[len(LIBRARY) + 1 :]
        for module in list(sys.modules.values())
        if str(getattr(getattr(module, '__spec__', None), 'origin', '')).startswith(LIBRARY + '/')
    }
    archive = io.BytesIO()
    # Not compressed: the whole archive is, on its way to the reader.
    with zipfile.ZipFile(LIBRARY) as library, zipfile.ZipFile(archive, 'w', zipfile.ZIP_STORED) as out:
        for name in sorted(library.namelist()):
            if name.startswith(tuple(UNNEEDED)) and name not in loaded:
                continue
            content = library.read(name)
            if name in loaded and name.endswith('.py'):
                name, content = name + 'c', compiled(f'{LIBRARY}/{name}', content)
            out.writestr(zipfile.ZipInfo(name, (2000, 1, 1, 0, 0, 0)), content)
    return archive.getvalue()
