import type { Model } from '../../src/workbench/copy-as/model/model.ts';

/** The part of botocore's description of a service that is needed here. */
export interface Service {
  readonly operations: Readonly<Record<string, { readonly input?: { readonly shape: string } }>>;
  readonly shapes: Readonly<Record<string, { readonly members?: Readonly<Record<string, unknown>> }>>;
}

/** Operations and members of the model that botocore does not know: `PutObject`, with its `IfNoneMatch`. */
export function readMissing(model: Model, service: Service) {
  const operations = Object.keys(model.operations).filter((name) => !service.operations[name]);
  const known = Object.entries(model.operations).filter(([name]) => service.operations[name]);
  const reached = new Map<string, string>();
  for (const [name, { input }] of known) reached.set(input, service.operations[name]?.input?.shape ?? '');
  const members: Record<string, string[]> = {};
  for (const [structure, { members: all }] of Object.entries(model.structures)) {
    const shape = service.shapes[reached.get(structure) ?? structure];
    if (!shape && !reached.has(structure)) continue;
    const missing = Object.keys(all).filter((name) => !shape?.members?.[name]);
    if (missing.length > 0) members[structure] = missing;
  }
  return { operations, members };
}
