import type { CopyFile } from '../form.ts';
import { fileNameOf, textOf } from '../read/body.ts';
import type { FormField } from '../read/form-fields.ts';
import { shellWord } from './escape.ts';

/** The curl options for a body, with the files that they name. */
export interface CurlData {
  readonly words: readonly string[];
  readonly files: readonly CopyFile[];
}

/**
 * The options for a form, one for each field.
 * @see https://curl.se/docs/manpage.html#-F
 */
export function printForm(fields: readonly FormField[]): CurlData {
  const files: CopyFile[] = [];
  const words = fields.map(({ name, bytes, fileName, type }) => {
    const text = textOf(bytes);
    if (fileName === undefined && type === undefined && text !== undefined)
      return `--form-string ${shellWord(`${name}=${text}`)}`;
    const local = fileNameOf(fileName ?? name);
    if (text === undefined) files.push({ name: local, bytes });
    // `<` reads only the content from the file, so that the field is sent like any other.
    const value = text === undefined ? `${fileName === undefined ? '<' : '@'}"${local}"` : quoted(text);
    const kind = type === undefined ? '' : `;type=${type}`;
    return `--form ${shellWord(`${name}=${value}${kind}${fileName === undefined ? '' : `;filename=${quoted(fileName)}`}`)}`;
  });
  return { words, files };
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, String.raw`\$&`)}"`;
}
