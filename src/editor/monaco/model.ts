import type { EditorOptions } from '../editor.ts';
import type { Look } from '../look.ts';
import { editor, Uri } from './monaco.ts';
import { languageId } from './set-up.ts';

let count = 0;

/** The folder that the files of a project are in, as TypeScript knows it. */
export function projectFolder(project: string): string {
  return `/projects/${project}`;
}

/** The code of one block. The number in its address keeps blocks apart, even if one is opened twice. */
export function createModel(
  code: string,
  { path, project, language }: EditorOptions,
  look: Look,
): editor.ITextModel {
  count += 1;
  const folder = project === undefined ? `/programs/${count}` : projectFolder(project);
  const name = path.replace(/^\/+|\.ts$/g, '');
  const uri = Uri.from({ scheme: 'file', path: `${folder}/${name}${language ? '' : '.ts'}` });
  const model = editor.createModel(code, language ? 'python' : languageId, uri);
  model.setEOL(editor.EndOfLineSequence.LF);
  if (language) model.updateOptions({ tabSize: 4, insertSpaces: true });
  else model.updateOptions({ tabSize: look.tabSize > 4 ? 2 : look.tabSize, insertSpaces: true });
  return model;
}
