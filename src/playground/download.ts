import { saveFile } from '#ui/dom';
import { openSession } from '#run/session';
import type { Files } from './files.ts';
import { projectName, projectZip, type Versions } from './project-zip.ts';

/** Saves a program as a project for Node or Python, with the reader's files that it names. Answers the name of the saved file. */
export async function downloadProject(
  title: string,
  files: Files,
  versions: Versions,
  accountName: string,
): Promise<string> {
  const session = await openSession(accountName);
  const code = files.map((file) => file.code).join('\n');
  const samples = new Map<string, Uint8Array>();
  for (const { name } of await session.files.list()) {
    const isNamed = [`'${name}'`, `"${name}"`, `\`${name}\``].some((literal) => code.includes(literal));
    if (isNamed && !files.some((file) => file.name === name))
      samples.set(name, await session.files.read(name));
  }
  const name = `${projectName(title)}.zip`;
  const zip = projectZip({ title, files, versions, samples });
  saveFile(name, new Blob([zip], { type: 'application/zip' }));
  return name;
}
