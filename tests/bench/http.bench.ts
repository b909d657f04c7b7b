import { pathToFileURL } from 'node:url';
import { startOurs, startS3rver, startStub } from './http-servers.ts';
import { clientOfServer, measure, workloads } from './http-workload.ts';
import { atLeast, type Row } from './row.ts';

/** The share that our endpoint has to reach of the rate that the client itself can do, which the stub shows. */
const shareOfStub = 0.7;

/**
 * Measures `npm run s3` over HTTP with one SDK client, next to s3rver and a stub that answers constants. The three take
 * turns, so that whatever else the machine does slows all of them down; only numbers in the same row can be compared.
 */
export async function run(): Promise<Row[]> {
  const servers = await Promise.all([startOurs(), startStub(), startS3rver()]);
  try {
    const clients = await Promise.all(servers.map(clientOfServer));
    const rows: Row[] = [];
    for (const workload of workloads) {
      const [ours = NaN, stub = NaN, s3rver = NaN] = await measure(workload, clients);
      const rate = (value: number) => `${value.toFixed(value < 100 ? 1 : 0)}${workload.unit}`;
      const name = `http: ${workload.what} (ours ${rate(ours)}, stub ${rate(stub)}, s3rver ${rate(s3rver)})`;
      const isDelete = workload.what.includes('delete');
      if (!isDelete) rows.push(atLeast(`${name}, of the stub`, ours / stub, '', shareOfStub));
      rows.push(atLeast(`${isDelete ? name : `http: ${workload.what}`}, of s3rver`, ours / s3rver, '', 1));
    }
    for (const client of clients) client.destroy();
    return rows;
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.table(await run());
