import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useReading } from '../hooks/use-reading.ts';
import type { WorkbenchState } from '../model/state.ts';

/** Draws the tab **Files**. */
export function mountFiles(host: HTMLElement, state: WorkbenchState): void {
  render(<FilesTab state={state} />, host);
}

function FilesTab({ state }: { state: WorkbenchState }) {
  const { files } = state.session;
  const [changes, setChanges] = useState(0);
  useEffect(() => files.onChange(() => setChanges((count) => count + 1)), [files]);
  const { value: entries } = useReading(() => files.list(), [changes]);
  return (
    <ul>
      {entries?.map(({ name, size }) => (
        <li key={name}>
          {name} {size}
        </li>
      ))}
    </ul>
  );
}
