"""The AWS CLI (the program named) as a server: reads commands, runs each in a fork, answers with its exit code.

A command is a folder, its variables of the environment, and its arguments, each with a zero byte at its end, and before the
variables and the arguments how many there are. What it prints is in the file `.aws-output`.

Three quarters of a command's time go into loading modules and descriptions of services. Here that is done once.
"""
import functools
import importlib
import os
import runpy
import sys

import awscli.clidriver

program = sys.argv[1]
source = sys.stdin.buffer


def remember(owner, name):
    """Makes a method remember its answers, whoever is asked."""
    original, answers = getattr(owner, name), {}

    @functools.wraps(original)
    def method(self, *args, **named):
        question = (args, tuple(named.items()))
        if question not in answers:
            answers[question] = original(self, *args, **named)
        return answers[question]

    setattr(owner, name, method)


def warm():
    driver = awscli.clidriver.create_clidriver()
    loader = driver.session.get_component('data_loader')
    module = importlib.import_module(type(loader).__module__)
    remember(module.JSONFileLoader, 'load_file')
    remember(module.Loader, 'list_available_services')
    remember(module.Loader, 'list_api_versions')
    loader.list_available_services('service-2')
    for kind in ('service-2', 'paginators-1', 'waiters-2', 'endpoint-rule-set-1'):
        try:
            loader.load_service_model('s3', kind)
        except (module.UnknownServiceError, module.DataNotFoundError):
            pass
    driver.session.create_client('s3', region_name='us-east-1')


def word():
    found = b''
    while (byte := source.read(1)) not in (b'\0', b''):
        found += byte
    if byte == b'':
        sys.exit()
    return os.fsdecode(found)


def words():
    return [word() for _ in range(int(word()))]


def run(folder, variables, args):
    os.chdir(folder)
    os.environ.update(variable.split('=', 1) for variable in variables)
    if os.path.exists('.aws-input'):
        os.dup2(os.open('.aws-input', os.O_RDONLY), 0)
        os.unlink('.aws-input')
    output = os.open('.aws-output', os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.dup2(output, 1)
    os.dup2(output, 2)
    code = 70
    try:
        sys.argv = ['aws', *args]
        runpy.run_path(program, run_name='__main__')
    except SystemExit as end:
        code = end.code or 0
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


warm()
while True:
    folder = word()
    variables, args = words(), words()
    child = os.fork()
    if child == 0:
        run(folder, variables, args)
    _, status = os.waitpid(child, 0)
    os.write(1, b'%d\n' % os.waitstatus_to_exitcode(status))
