/** The languages of programs, as their files end. */
export type Language = 'ts' | 'py';

/** The file that a run begins with, by the program's language. It cannot be renamed or deleted. */
export const entryNames: Readonly<Record<Language, string>> = { ts: 'index.ts', py: 'main.py' };

/** What people call the languages. */
export const languageNames: Readonly<Record<Language, string>> = { ts: 'TypeScript', py: 'Python' };

type Named = readonly { readonly name: string }[];

/** The language of a program: that of the file it begins with. */
export function languageOf(files: Named): Language {
  return files.some(({ name }) => name === entryNames.py) ? 'py' : 'ts';
}

/** The name of the file that a program begins with. */
export function entryOf(files: Named): string {
  return entryNames[languageOf(files)];
}

/** Whether a name is that of a file that programs begin with. */
export function isEntry(name: string): boolean {
  return Object.values(entryNames).includes(name);
}

/** Where the language is kept in which the reader has last written here. */
const address = 'learn-s3/playground-language';

/** The language that the reader means who does not say one: the last one here, or else that of the tabs in lessons. */
export function keptLanguage(): Language {
  let kept: string | null = null;
  try {
    kept = localStorage.getItem(address);
  } catch {
    // The browser keeps nothing.
  }
  if (kept === 'ts' || kept === 'py') return kept;
  return document.documentElement.dataset.tool === 'py' ? 'py' : 'ts';
}

/** Keeps the language for the next visit, where the browser allows it. */
export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(address, language);
  } catch {
    // It holds for this visit.
  }
}
