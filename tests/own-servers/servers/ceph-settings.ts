/** The settings of a throwaway Ceph cluster: one monitor, one OSD whose objects are in memory, one gateway. */
export interface CephSettings {
  readonly folder: string;
  readonly fsid: string;
  readonly monitorPort: number;
  readonly gatewayPort: number;
}

/**
 * The `ceph.conf` of a cluster that exists for one test.
 *
 * @see https://docs.ceph.com/en/pacific/rados/configuration/
 */
export const cephConf = ({ folder, fsid, monitorPort, gatewayPort }: CephSettings): string => `[global]
fsid = ${fsid}
mon host = v2:127.0.0.1:${monitorPort}
public addr = 127.0.0.1
cluster addr = 127.0.0.1
ms bind ipv6 = false
keyring = ${folder}/keyring
mon data = ${folder}/mon
osd data = ${folder}/osd
rgw data = ${folder}
run dir = ${folder}
crash dir = ${folder}
# Programs that use the same name would want the same socket.
admin socket = ${folder}/$name.$pid.asok
pid file =
log file =
log to stderr = false
mon cluster log file =
# One copy of everything.
osd pool default size = 1
osd pool default min size = 1
osd pool default pg num = 1
osd pool default pgp num = 1
osd pool default pg autoscale mode = off
osd crush chooseleaf type = 0
mon allow pool size one = true
# Nothing is written but what the monitor has to remember, so a disk that is nearly full is no reason to stop.
osd objectstore = memstore
memstore device bytes = 1073741824
mon data avail crit = 0
# Five pools are made one after the other; a monitor among others would gather changes for a second before each.
paxos propose interval = 0.05
paxos min wait = 0.01
rgw frontends = beast endpoint=127.0.0.1:${gatewayPort}
`;

// Any key in the form of ceph-authtool will do: the cluster is on loopback, and is removed in a minute.
const key = 'AQBjgipl8xHRAxAAFVrVXPWDTM4NM4pQ7pWzQw==';

/** The keyring of all its programs. Without authentication the gateway of Ceph 16 does not find its monitor. */
export const cephKeyring = `[mon.]
key = ${key}
caps mon = "allow *"
[client.admin]
key = ${key}
caps mon = "allow *"
caps osd = "allow *"
[osd.0]
key = ${key}
caps mon = "allow *"
caps osd = "allow *"
`;
