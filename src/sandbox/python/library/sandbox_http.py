"""Puts the sandbox's port in the place of sockets: in botocore, and in urllib.request. What calls them is as it was."""

import email.message
import http.client
import io
import os
import socket
import time
import urllib.error
import urllib.request
import urllib.response

import sandbox_advice
import sandbox_port

# What browsers say where a connection broke, Chromium, Firefox and WebKit. They say no more, and botocore then tries again.
_LOST = ('Failed to fetch', 'NetworkError when attempting to fetch resource.', 'Load failed')


def install():
    """Lets `urllib.request` send through the port."""
    time.sleep = sandbox_port.sleep
    urllib.request.HTTPHandler.http_open = _open
    if hasattr(urllib.request, 'HTTPSHandler'):
        urllib.request.HTTPSHandler.https_open = _open
    http.client.HTTPConnection.connect = _refuse
    socket.socket.connect = _refuse_socket
    os.system = _refuse_program


def install_boto3():
    """Lets botocore send through the port, and transfers do without threads."""
    import botocore.endpoint
    import botocore.httpsession
    import s3transfer.futures

    class PortSession(botocore.httpsession.URLLib3Session):
        """Sends what botocore has signed. Everything before and after is botocore's own."""

        def send(self, request):
            from botocore.awsrequest import AWSResponse
            from botocore.exceptions import ConnectionClosedError, HTTPClientError
            from urllib3.response import HTTPResponse

            try:
                status, reason, headers, body = sandbox_port.request(
                    request.method, request.url, request.headers.items(), _bytes(request.body)
                )
            except sandbox_port.RequestFailed as error:
                if str(error) in _LOST:
                    raise ConnectionClosedError(error=error, request=request, endpoint_url=request.url)
                raise HTTPClientError(error=error)
            raw = HTTPResponse(
                body=io.BytesIO(body),
                headers=headers,
                status=status,
                reason=reason,
                preload_content=False,
                decode_content=False,
                request_method=request.method,
            )
            response = AWSResponse(request.url, status, raw.headers, raw)
            if not request.stream_output:
                response.content
            return response

    botocore.httpsession.URLLib3Session = PortSession
    botocore.endpoint.URLLib3Session = PortSession
    create = botocore.endpoint.EndpointCreator.create_endpoint
    create.__defaults__ = tuple(
        PortSession if isinstance(value, type) and value.__name__ == 'URLLib3Session' else value
        for value in create.__defaults__
    )
    s3transfer.futures.BoundedExecutor.EXECUTOR_CLS = s3transfer.futures.NonThreadedExecutor
    _presign_by_page()


def _presign_by_page():
    """The page, which may hold the keys of a real S3, has the last word on an address that is signed."""
    import botocore.signers

    generate = botocore.signers.generate_presigned_url
    post = botocore.signers.generate_presigned_post

    def generate_presigned_url(self, ClientMethod, Params=None, ExpiresIn=3600, HttpMethod=None):
        url = generate(self, ClientMethod, Params=Params, ExpiresIn=ExpiresIn, HttpMethod=HttpMethod)
        operation = self.meta.method_to_api_mapping[ClientMethod]
        method = HttpMethod or self.meta.service_model.operation_model(operation).http['method']
        return sandbox_port.call('presigner', 'presign', url, method)

    def generate_presigned_post(self, *parameters, **named):
        return sandbox_port.call('presigner', 'presignForm', post(self, *parameters, **named))

    botocore.signers.generate_presigned_url = generate_presigned_url
    botocore.signers.generate_presigned_post = generate_presigned_post


def _bytes(body):
    if body is None or isinstance(body, (bytes, bytearray)):
        return body
    if isinstance(body, str):
        return body.encode()
    if hasattr(body, 'read'):
        read = body.read()
        return read.encode() if isinstance(read, str) else read
    return b''.join(body)


def _open(self, request):
    """`http_open` of urllib's handlers. https://docs.python.org/3/library/urllib.request.html"""
    headers = dict(request.unredirected_hdrs)
    headers.update({name: value for name, value in request.headers.items() if name not in headers})
    try:
        status, reason, received, body = sandbox_port.request(
            request.get_method(), request.full_url, headers.items(), _bytes(request.data)
        )
    except sandbox_port.RequestFailed as error:
        raise urllib.error.URLError(error)
    message = http.client.HTTPMessage()
    for name, value in received:
        message[name] = value
    response = urllib.response.addinfourl(io.BytesIO(body), message, request.full_url, status)
    response.msg = reason
    response.reason = reason
    return response


def _refuse(self):
    raise OSError(
        f'There are no sockets here to reach {self.host}: code on this page runs in a sealed sandbox. '
        'boto3 and urllib.request can send requests to S3.'
    )


def _refuse_socket(self, address):
    raise OSError(
        f'There are no sockets in a page to reach {address!r}. boto3 and urllib.request can send requests to S3.'
    )


def _refuse_program(command):
    # Where there are no programs, Python's own answers -1, and says nothing.
    raise OSError(f'There are no other programs in a page to run {command!r}. {sandbox_advice.NO_PROGRAMS}')
