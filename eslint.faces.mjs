import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

const root = import.meta.dirname;
const { imports } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));

/** The names that may be imported from anywhere, each with a pattern of the files that it stands for. */
const faces = Object.entries(imports).map(([name, file]) => ({
  name,
  file: new RegExp(`^${file.slice(2).replaceAll('.', '\\.').replace('*', '([^/]+)')}$`),
}));

/** The name of a file of the site, below the project's root, where it has one. */
function nameOf(file) {
  const face = faces.find((one) => one.file.test(file));
  return face?.name.replace('*', face.file.exec(file)?.[1] ?? '');
}

/** A file's path below the project's root, with slashes. */
const inProject = (file) => relative(root, file).replaceAll('\\', '/');

/** The room of `src/` that a file is in. */
const roomOf = (file) => /^src\/([^/]+)\//.exec(file)?.[1];

/** A room is entered by its faces, whoever comes. A test may look behind them, but goes by the name where there is one. */
const facesOnly = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const importer = inProject(context.physicalFilename);
    const isTest = /\.test\.tsx?$|^tests\//.test(importer);
    const check = ({ source }) => {
      if (typeof source?.value !== 'string' || !source.value.startsWith('.')) return;
      const path = source.value.replace(/\?.*$/, '');
      const file = inProject(resolve(dirname(context.physicalFilename), path));
      const room = roomOf(file);
      if (room === undefined || room === roomOf(importer)) return;
      const name = nameOf(file);
      if (name !== undefined) context.report({ node: source, message: `Import this by its name: ${name}.` });
      else if (!isTest)
        context.report({
          node: source,
          message: `This is private to src/${room}: import one of its names in package.json, or give it one more.`,
        });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

/** The rule, as ESLint takes it. */
export const house = { rules: { 'faces-only': facesOnly } };
