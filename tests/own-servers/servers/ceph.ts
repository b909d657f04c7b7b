import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleUser } from '#s3';
import { answering, freePort } from '../../bench/http-servers.ts';
import { cephConf, cephKeyring } from './ceph-settings.ts';
import { areOnPath, Processes } from './processes.ts';
import type { RunningServer, Startable } from './server.ts';

/** Ceph's gateway on a cluster of its own: a monitor, and one OSD that keeps its objects in memory. */
export const ceph: Startable = {
  name: "Ceph's gateway",
  table: 'ceph-radosgw.md',
  remedy: 'apt-get install radosgw ceph-mon ceph-osd ceph-common',
  isInstalled: areOnPath('monmaptool', 'ceph-mon', 'ceph-osd', 'ceph', 'radosgw', 'radosgw-admin', 'setpriv'),
  start: startCeph,
};

async function startCeph(): Promise<RunningServer> {
  const folder = await mkdtemp(join(tmpdir(), 'ceph-'));
  const processes = new Processes({ CEPH_CONF: join(folder, 'ceph.conf') });
  const stop = async () => {
    await processes.stop();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const gatewayPort = await freePort();
    await startCluster(processes, folder, gatewayPort);
    const endpoint = `http://127.0.0.1:${gatewayPort}/`;
    const { accessKeyId, secretAccessKey } = exampleUser;
    const user = ['--uid', 'reader', '--display-name', 'Reader'];
    const keys = ['--access-key', accessKeyId, '--secret-key', secretAccessKey];
    await processes.run('radosgw-admin', 'user', 'create', ...user, ...keys);
    await answering(endpoint, () => processes.areAlive);
    return { endpoint, accessKeyId, secretAccessKey, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @see https://docs.ceph.com/en/pacific/install/manual-deployment/ */
async function startCluster(processes: Processes, folder: string, gatewayPort: number): Promise<void> {
  const [fsid, osd, monitorPort] = [randomUUID(), randomUUID(), await freePort()];
  await writeFile(join(folder, 'ceph.conf'), cephConf({ folder, fsid, monitorPort, gatewayPort }));
  await writeFile(join(folder, 'keyring'), cephKeyring);
  await mkdir(join(folder, 'osd'));
  const map = join(folder, 'monmap');
  const monitor = ['--addv', 'a', `[v2:127.0.0.1:${monitorPort}]`];
  await processes.run('monmaptool', '--create', ...monitor, '--fsid', fsid, map);
  await processes.run('ceph-mon', '--mkfs', '-i', 'a', '--monmap', map, '--keyring', join(folder, 'keyring'));
  processes.start('ceph-mon', '-i', 'a', '-f');
  await processes.run('ceph', '--connect-timeout', '30', 'osd', 'new', osd);
  await processes.run('ceph-osd', '-i', '0', '--mkfs', '--osd-uuid', osd);
  processes.start('ceph-osd', '-i', '0', '-f');
  processes.start('radosgw', '-n', 'client.admin', '-f');
}
