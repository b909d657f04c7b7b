"""Swift in one process: its four servers, with its S3 interface in front, as `swift-proxy` and the rest of Debian have them.

    /usr/bin/python3 start-swift.py DIRECTORY ACCESS_KEY SECRET_KEY

All files are in the directory, on a file system with extended attributes. Prints the address, and ends when its
standard input does: so it never outlives the program that has started it.

See https://docs.openstack.org/swift/latest/deployment_guide.html and .../middleware.html#module-swift.common.middleware.s3api
"""

import os
import sys
import warnings

warnings.simplefilter("ignore")  # What the maintainers of eventlet say to those who keep Swift.

import eventlet  # noqa: E402
import eventlet.tpool  # noqa: E402
import eventlet.wsgi  # noqa: E402

eventlet.monkey_patch()

from swift.common import utils, wsgi  # noqa: E402
from swift.common.ring import RingBuilder  # noqa: E402

folder, access_key, secret_key = sys.argv[1:]

PROXY = f"""
[pipeline:main]
pipeline = catch_errors gatekeeper listing_formats s3api tempauth bulk copy slo dlo versioned_writes symlink proxy-server

[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true

[filter:s3api]
use = egg:swift#s3api
location = us-east-1
# As a reader would set it up, whose pages are to reach it.
cors_preflight_allow_origin = *

[filter:tempauth]
use = egg:swift#tempauth
user_{access_key.replace(":", "_")} = {secret_key} .admin

[filter:versioned_writes]
use = egg:swift#versioned_writes
allow_object_versioning = true
"""

PLAIN = ["catch_errors", "gatekeeper", "listing_formats", "bulk", "copy", "slo", "dlo", "symlink"]


class Memory:
    """What Swift keeps in memcached, where one process needs none."""

    def __init__(self) -> None:
        self.kept: dict = {}

    def get(self, key, **_):
        return self.kept.get(key)

    def set(self, key, value, **_) -> None:
        self.kept[key] = value

    def delete(self, key, **_) -> None:
        self.kept.pop(key, None)


memory = Memory()


def write(name: str, text: str) -> str:
    path = os.path.join(folder, name)
    with open(path, "w") as file:
        file.write(f"[DEFAULT]\nswift_dir = {folder}\ndevices = {folder}\nmount_check = false\n" + text)
    return path


def serve(name: str, listener: eventlet.greenio.GreenSocket) -> None:
    app = wsgi.loadapp(os.path.join(folder, f"{name}.conf"), global_conf={"log_name": name})

    def with_memory(env: dict, start_response):
        env["swift.cache"] = memory
        return app(env, start_response)

    # As `run_server` of swift.common.wsgi has it: S3's clients want `ETag`, not `Etag`.
    options = {"protocol": wsgi.SwiftHttpProtocol, "capitalize_response_headers": False}
    eventlet.spawn(eventlet.wsgi.server, listener, with_memory, wsgi.NullLogger(), **options)


os.makedirs(os.path.join(folder, "disk"))
with open(os.path.join(folder, "swift.conf"), "w") as conf:
    conf.write("[swift-hash]\nswift_hash_path_suffix = throwaway\n")
utils.set_swift_dir(folder)

listeners = {name: eventlet.listen(("127.0.0.1", 0)) for name in ("account", "container", "object", "proxy")}
for name in ("account", "container", "object"):
    ring = RingBuilder(part_power=2, replicas=1, min_part_hours=1)
    port = listeners[name].getsockname()[1]
    ring.add_dev({"region": 1, "zone": 1, "ip": "127.0.0.1", "port": port, "device": "disk", "weight": 1})
    ring.rebalance()
    ring.get_ring().save(os.path.join(folder, f"{name}.ring.gz"))
    write(f"{name}.conf", f"[app:main]\nuse = egg:swift#{name}\n")
write("proxy.conf", PROXY + "".join(f"\n[filter:{name}]\nuse = egg:swift#{name}\n" for name in PLAIN))

for name, listener in listeners.items():
    serve(name, listener)
print(f"http://127.0.0.1:{listeners['proxy'].getsockname()[1]}/", flush=True)

eventlet.tpool.execute(sys.stdin.read)
os._exit(0)
