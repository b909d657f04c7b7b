import { useState } from 'preact/hooks';
import { type ObjectSummary, readAccount, type RealConnection } from '../../connections/index.ts';

/** US dollars for a gigabyte and month of S3 Standard in us-east-1. @see https://aws.amazon.com/s3/pricing/ */
const pricePerGigabyte = 0.023;

/** What lies in one of the reader's buckets. */
interface Content {
  readonly bucket: string;
  readonly objects: readonly ObjectSummary[];
}

/** Lists what is in the connected buckets and what it may cost, and deletes it. */
export function OwnBuckets({ connection }: { connection: RealConnection }) {
  const [contents, setContents] = useState<readonly Content[]>();
  const [said, say] = useState('');

  const look = async () => {
    say('Looking …');
    try {
      const account = readAccount(connection);
      const found: Content[] = [];
      for (const bucket of connection.buckets) {
        found.push({ bucket, objects: await account.listObjects(bucket) });
      }
      setContents(found);
      say('');
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
  };
  const empty = async ({ bucket, objects }: Content) => {
    if (!confirm(`Delete ${objects.length} objects from your bucket ${bucket}? They cannot be brought back.`))
      return;
    let deleted = 0;
    for (const { key } of objects) {
      const path = key.split('/').map(encodeURIComponent).join('/');
      const request = new Request(`https://${bucket}.s3.us-east-1.amazonaws.com/${path}`, {
        method: 'DELETE',
      });
      const answer = await connection.fetch(request, { sign: true, purpose: 'hand' }).catch(() => undefined);
      if (!answer?.ok) {
        say(
          `${deleted} deleted. The next one was refused: ${(await answer?.text()) ?? 'there was no answer'}`,
        );
        break;
      }
      deleted += 1;
      say(`${deleted} of ${objects.length} deleted`);
    }
    await look();
  };

  return (
    <section class="connection-way" aria-label="What is in your buckets">
      <p class="connection-buttons connection-between">
        <strong>What is in your buckets</strong>
        <button type="button" class="ls-button" onClick={() => void look()}>
          {contents ? 'Look again' : 'Look'}
        </button>
      </p>
      {contents && (
        <table class="connection-table">
          <thead>
            <tr>
              <th>Bucket</th>
              <th>Objects</th>
              <th>Size</th>
              <th>A month, about</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {contents.map((content) => (
              <tr key={content.bucket}>
                <td>
                  <code>{content.bucket}</code>
                </td>
                <td>{content.objects.length}</td>
                <td>{megabytes(content)}</td>
                <td>{cost(content)}</td>
                <td>
                  <button
                    type="button"
                    class="ls-button"
                    disabled={content.objects.length === 0}
                    onClick={() => void empty(content)}
                  >
                    Empty
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p role="status">{said}</p>
      {contents && (
        <p>
          The estimate is for storage at the list price of S3 Standard in us-east-1, without requests,
          transfer or earlier versions. <code>cleanup.sh</code> of the set-up removes versions and the buckets
          themselves as well.
        </p>
      )}
    </section>
  );
}

function bytesOf({ objects }: Content): number {
  return objects.reduce((sum, { size }) => sum + size, 0);
}

function megabytes(content: Content): string {
  return `${(bytesOf(content) / 1e6).toFixed(2)} MB`;
}

function cost(content: Content): string {
  const dollars = (bytesOf(content) / 1e9) * pricePerGigabyte;
  return dollars < 0.01 ? 'under $0.01' : `$${dollars.toFixed(2)}`;
}
