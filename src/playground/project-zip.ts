import { strToU8, zipSync } from 'fflate';
import type { Files } from './files.ts';
import { languageOf } from './languages.ts';
import { localEnv } from './local-env.ts';
import { readme } from './project-readme.ts';
import { pythonTexts } from './python-project.ts';

/** Exact versions of packages, by name: those of npm, and boto3. */
export type Versions = Readonly<Record<string, string>>;

/** What a downloaded project is made of. */
export interface Project {
  readonly title: string;
  readonly files: Files;
  readonly versions: Versions;
  /** Files that the program reads, by name. */
  readonly samples: ReadonlyMap<string, Uint8Array>;
}

const client = '@aws-sdk/client-s3';

/** A program as a zipped project for Node, or for Python. Its files are in a folder with the project's name. */
export function projectZip(project: Project): Uint8Array<ArrayBuffer> {
  const name = projectName(project.title);
  const texts = languageOf(project.files) === 'py' ? pythonTexts(project) : nodeTexts(name, project);
  const content = new Map([
    ...Object.entries(texts).map(([path, text]) => [path, strToU8(text)] as const),
    ...project.samples,
  ]);
  return zipSync(Object.fromEntries([...content].map(([path, bytes]) => [`${name}/${path}`, bytes])));
}

function nodeTexts(name: string, { title, files, versions }: Project): Readonly<Record<string, string>> {
  return {
    'package.json': json(packageJson(name, { files, versions })),
    'tsconfig.json': json(tsconfig),
    'local.env': localEnv,
    'README.md': readme(title),
    ...Object.fromEntries(files.map((file) => [file.name, forNode(file.code, files)])),
  };
}

/** The name of a project's folder and package: `list-everything`. */
export function projectName(title: string): string {
  const name = title
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return name === '' ? 's3-project' : name;
}

/** The packages of the SDK that a program imports. */
function packages({ files, versions }: Pick<Project, 'files' | 'versions'>): readonly string[] {
  const code = files.map((file) => file.code).join('\n');
  return Object.keys(versions).filter(
    (name) =>
      name.startsWith('@aws-sdk/') &&
      (name === client || code.includes(`'${name}'`) || code.includes(`"${name}"`)),
  );
}

function packageJson(name: string, project: Pick<Project, 'files' | 'versions'>) {
  const { versions } = project;
  const pick = (names: readonly string[]) =>
    Object.fromEntries(names.map((one) => [one, versions[one] ?? '*']));
  const needed = packages(project);
  // The SDK's packages are not always released together. Without this, npm would install a second client for this package.
  const second = '@aws-sdk/s3-presigned-post';
  return {
    name,
    private: true,
    type: 'module',
    engines: { node: '>=22.18' },
    scripts: {
      start: 'node index.ts',
      local: 'node --env-file=local.env index.ts',
      check: 'tsc',
    },
    dependencies: pick(needed),
    devDependencies: pick(['@types/node', 'typescript']),
    ...(needed.includes(second) && { overrides: { [second]: { [client]: `$${client}` } } }),
  };
}

/** Checks programs as the playground does and as Node needs it: types that can be stripped, imports with full names. */
const tsconfig = {
  compilerOptions: {
    target: 'ES2023',
    lib: ['ES2025', 'ESNext.Array', 'ESNext.Disposable'],
    module: 'NodeNext',
    types: ['node'],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    erasableSyntaxOnly: true,
    verbatimModuleSyntax: true,
  },
  include: ['*.ts'],
};

/** Turns imports of `.js`, as compiled projects have them, into imports of `.ts`, as Node needs them to run TypeScript. */
function forNode(code: string, files: Files): string {
  const names = files.map(({ name }) => name);
  return code.replace(
    /(['"]\.\/)([\w.-]+)\.js(['"])/g,
    (whole, before: string, stem: string, after: string) =>
      names.includes(`${stem}.ts`) ? `${before}${stem}.ts${after}` : whole,
  );
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
