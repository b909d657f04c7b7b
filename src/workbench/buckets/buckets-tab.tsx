import { ListBucketsCommand, paginateListObjectsV2 } from '@aws-sdk/client-s3';
import { render } from 'preact';
import { useReading } from '../hooks/use-reading.ts';
import type { WorkbenchState } from '../model/state.ts';

/** Draws the tab **Buckets**. */
export function mountBuckets(host: HTMLElement, state: WorkbenchState): void {
  render(<BucketsTab state={state} />, host);
}

function BucketsTab({ state }: { state: WorkbenchState }) {
  const revision = state.revision.value;
  const { value: buckets } = useReading(
    async () => (await state.client.send(new ListBucketsCommand())).Buckets ?? [],
    [revision],
  );
  return (
    <ul>
      {buckets?.map(({ Name = '' }) => (
        <li key={Name}>
          {Name}
          <Keys state={state} bucket={Name} />
        </li>
      ))}
    </ul>
  );
}

function Keys({ state, bucket }: { state: WorkbenchState; bucket: string }) {
  const { value: keys } = useReading(async () => {
    const found: string[] = [];
    for await (const { Contents = [] } of paginateListObjectsV2(
      { client: state.client },
      { Bucket: bucket },
    )) {
      found.push(...Contents.map(({ Key = '' }) => Key));
    }
    return found;
  }, [state.revision.value, bucket]);
  return (
    <ul>
      {keys?.map((key) => (
        <li key={key}>{key}</li>
      ))}
    </ul>
  );
}
