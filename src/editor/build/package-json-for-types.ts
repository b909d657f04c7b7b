/** The parts of a package.json that TypeScript reads to find declarations. */
interface PackageJson {
  name?: string;
  version?: string;
  type?: string;
  types?: string;
  typings?: string;
  exports?: unknown;
}

/** A package.json reduced to what leads from the package's name to its types. */
export function packageJsonForTypes(text: string): string {
  const { name, version, type, types, typings, exports } = JSON.parse(text) as PackageJson;
  return JSON.stringify({ name, version, type, types, typings, exports: typesOnly(exports) });
}

function typesOnly(exports: unknown): unknown {
  if (typeof exports !== 'object' || exports === null) return exports;
  const entries = Object.entries(exports);
  // Conditions are tried in order, and TypeScript asks for `types`.
  const types = entries.find(([key]) => key === 'types');
  if (types) return { types: typesOnly(types[1]) };
  return Object.fromEntries(entries.map(([key, value]) => [key, typesOnly(value)]));
}
