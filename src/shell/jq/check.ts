import { isBuiltIn } from './built-ins/index.ts';
import { isFormat } from './format.ts';
import { namesIn } from './patterns.ts';
import { JqSyntaxError } from './tokens.ts';
import type { Definition, Filter, Pattern } from './tree.ts';

/** The names that a part of a program may use: `$x`, `f/1`, `*$label`. */
type Names = ReadonlySet<string>;

/** Finds what is called and is not there, before anything is run. Throws {@link JqSyntaxError}. */
export function checkNames(filter: Filter, names: Names): void {
  const check = (one: Filter | undefined, more: readonly string[] = []) => {
    if (one) checkNames(one, more.length > 0 ? new Set([...names, ...more]) : names);
  };
  switch (filter.kind) {
    case 'call': {
      const name = `${filter.name}/${filter.args.length}`;
      if (!names.has(name) && !isBuiltIn(filter.name, filter.args.length))
        throw new JqSyntaxError(`${name} is not defined`);
      for (const arg of filter.args) check(arg);
      return;
    }
    case 'variable':
      if (!names.has(filter.name)) throw new JqSyntaxError(`${filter.name} is not defined`);
      return;
    case 'break':
      if (!names.has(`*${filter.name}`))
        throw new JqSyntaxError(`$*label-${filter.name.slice(1)} is not defined`);
      return;
    case 'format':
      checkFormat(filter.name);
      return;
    case 'text':
      checkFormat(filter.format);
      for (const part of filter.parts) if (typeof part !== 'string') check(part);
      return;
    case 'array':
      check(filter.items);
      return;
    case 'object':
      for (const entry of filter.entries) for (const one of entry) check(one);
      return;
    case 'define':
      checkDefinition(filter.definition, names);
      check(filter.body, [nameOf(filter.definition)]);
      return;
    case 'label':
      check(filter.body, [`*${filter.name}`]);
      return;
    case 'as':
      check(filter.of);
      checkPatterns(filter.patterns, names);
      check(filter.body, namesIn(filter.patterns));
      return;
    case 'reduce':
    case 'foreach':
      check(filter.of);
      check(filter.start);
      checkPatterns([filter.pattern], names);
      check(filter.update, namesIn([filter.pattern]));
      if (filter.kind === 'foreach') check(filter.extract, namesIn([filter.pattern]));
      return;
    default:
      for (const part of Object.values(filter))
        if (typeof part === 'object' && part && 'kind' in part) check(part as Filter);
  }
}

function checkDefinition(definition: Definition, names: Names): void {
  const own = definition.parameters.flatMap((one) =>
    one.startsWith('$') ? [one, `${one.slice(1)}/0`] : [`${one}/0`],
  );
  checkNames(definition.body, new Set([...names, nameOf(definition), ...own]));
}

function checkPatterns(patterns: readonly Pattern[], names: Names): void {
  for (const pattern of patterns) {
    if (pattern.kind === 'array') checkPatterns(pattern.items, names);
    if (pattern.kind !== 'object') continue;
    for (const { key, value } of pattern.entries) {
      checkNames(key, new Set([...names, ...namesIn(patterns)]));
      if (value) checkPatterns([value], names);
    }
  }
}

const nameOf = ({ name, parameters }: Definition) => `${name}/${parameters.length}`;

function checkFormat(name: string): void {
  if (!isFormat(name)) throw new JqSyntaxError(`${name} is not a valid format`);
}
