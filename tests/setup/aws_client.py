"""Calls the AWS CLI that aws_server.py has ready, as if it were started here: the socket, then the CLI's own arguments."""

import json
import os
import socket
import sys

connection = socket.socket(socket.AF_UNIX)
connection.connect(sys.argv[1])
call = {'arguments': sys.argv[2:], 'environment': dict(os.environ), 'folder': os.getcwd()}
message = json.dumps(call).encode() + b'\n'
sent = socket.send_fds(connection, [message], [0, 1, 2])
connection.sendall(message[sent:])
sys.exit(int(connection.recv(16) or 255))
