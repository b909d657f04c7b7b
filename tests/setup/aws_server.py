"""
The AWS CLI, started once: most of what a call of it takes is Python that loads it. Given the path of a Unix socket, this waits
there for calls (see aws_client.py), and runs each in a copy of itself, with the caller's arguments, environment, folder and
streams. What runs is the installed CLI, whole.
"""

import array
import json
import os
import signal
import socket
import sys

from awscli.clidriver import create_clidriver

driver = create_clidriver()
loader = driver.session.get_component('data_loader')


def preload(load, *names):
    """Reads what every call for S3 would read for itself, where this version of the CLI has it."""
    try:
        load(*names)
    except Exception:
        pass


preload(driver.session.get_service_model, 's3')
for kind in ('endpoint-rule-set-1', 'paginators-1', 'waiters-2'):
    preload(loader.load_service_model, 's3', kind)
for data in ('endpoints', 'partitions', '_retry', 'sdk-default-configuration'):
    preload(loader.load_data, data)


def answer(connection):
    """Reads one call, and runs it in a process of its own; answers its exit code."""
    descriptors = array.array('i')
    message, ancillary, _, _ = connection.recvmsg(1 << 20, socket.CMSG_SPACE(3 * descriptors.itemsize))
    for _, _, data in ancillary:
        descriptors.frombytes(data)
    while not message.endswith(b'\n'):
        message += connection.recv(1 << 20)
    call = json.loads(message)
    for number, descriptor in enumerate(descriptors):
        os.dup2(descriptor, number)
        os.close(descriptor)
    os.chdir(call['folder'])
    os.environ.clear()
    os.environ.update(call['environment'])
    sys.argv = ['aws', *call['arguments']]
    try:
        code = driver.main(call['arguments'])
    except SystemExit as end:
        code = end.code
    sys.stdout.flush()
    sys.stderr.flush()
    connection.sendall(str(code or 0).encode())
    os._exit(0)


signal.signal(signal.SIGCHLD, signal.SIG_IGN)
server = socket.socket(socket.AF_UNIX)
server.bind(sys.argv[1])
server.listen(64)
print('ready', flush=True)
while True:
    connection, _ = server.accept()
    if os.fork() == 0:
        # A CLI of its own waits for what it starts.
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        server.close()
        answer(connection)
    connection.close()
