import { render } from 'preact';
import type { WorkbenchState } from '../model/state.ts';

/** Draws the tab **Requests**. */
export function mountRequests(host: HTMLElement, state: WorkbenchState): void {
  render(<RequestsTab state={state} />, host);
}

function RequestsTab({ state }: { state: WorkbenchState }) {
  const run = state.run.value;
  if (!run) return <p>Press Run in the page: every request of the run shows here.</p>;
  return (
    <ol>
      {run.exchanges.value.map(({ index, operation, request, response, duration, sentFrom }) => (
        <li key={index}>
          {operation} {request.method} {request.url} {response?.status} {duration?.toFixed(1)} ms line{' '}
          {sentFrom?.line}
        </li>
      ))}
    </ol>
  );
}
