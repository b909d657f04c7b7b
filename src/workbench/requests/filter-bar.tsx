import { noFilter, operationsIn, type RequestFilter } from './model/filter.ts';
import type { RequestRow } from './model/rows.ts';

/** What the filter bar shows, and what it calls. */
export interface FilterBarProps {
  readonly rows: readonly RequestRow[];
  /** How many requests pass the filter. */
  readonly left: number;
  readonly filter: RequestFilter;
  readonly onChange: (filter: RequestFilter) => void;
}

/** Narrows the list down by words, by operation, and by how the requests ended. */
export function FilterBar({ rows, left, filter, onChange }: FilterBarProps) {
  const isOn = left !== rows.length;
  return (
    <div class="rq-filter" role="search" aria-label="Filter requests">
      <input
        type="search"
        class="wb-input rq-filter-text"
        placeholder="Filter: key, code, query …"
        aria-label="Filter requests by text"
        value={filter.text}
        onInput={(event) => onChange({ ...filter, text: event.currentTarget.value })}
      />
      <select
        class="wb-input"
        aria-label="Operation"
        value={filter.operation}
        onChange={(event) => onChange({ ...filter, operation: event.currentTarget.value })}
      >
        <option value="">All operations</option>
        {operationsIn(rows).map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
      <select
        class="wb-input"
        aria-label="Outcome"
        value={filter.outcome}
        onChange={(event) =>
          onChange({ ...filter, outcome: event.currentTarget.value as RequestFilter['outcome'] })
        }
      >
        <option value="">Any outcome</option>
        <option value="good">Succeeded</option>
        <option value="bad">Failed</option>
      </select>
      <span class="rq-filter-left" role="status">
        {isOn && `${left.toLocaleString('en')} of ${rows.length.toLocaleString('en')}`}
      </span>
      {isOn && (
        <button type="button" class="wb-button wb-button-plain" onClick={() => onChange(noFilter)}>
          Show all
        </button>
      )}
    </div>
  );
}
