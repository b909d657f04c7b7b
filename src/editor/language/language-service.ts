import ts from 'typescript';
import { completionDetails, completions } from './completions.ts';
import { fixes, formatting } from './edits.ts';
import { findProblems } from './problems.ts';
import { ProgramHost } from './program-host.ts';
import type { LanguageMethods, SourceFile } from './protocol.ts';
import { hover, signatures } from './quick-info.ts';
import type { TypesBundle } from './types-bundle.ts';

/** Answers questions about programs with TypeScript, and the types in `types`. */
export function createLanguage(types: TypesBundle): LanguageMethods {
  const host = new ProgramHost(types);
  const service = ts.createLanguageService(host);
  const asking = ({ path, code }: SourceFile) => {
    host.update({ path, code });
    return { service, path, modules: types.modules, neighbours: host.neighbours(path) };
  };

  return {
    problems: async (file) => findProblems(asking(file), file.code),
    completions: async (file, at, trigger) => completions(asking(file), at, trigger),
    completionDetails: async (file, at, completion) => completionDetails(asking(file), at, completion),
    hover: async (file, at) => hover(asking(file), at),
    signatures: async (file, at) => signatures(asking(file), at),
    fixes: async (file, span, codes) => fixes(asking(file), span, codes),
    format: async (file) => formatting(asking(file)),
    rename: async (file, at) => {
      const { path } = asking(file);
      if (!service.getRenameInfo(path, at, {}).canRename) return undefined;
      const places = service.findRenameLocations(path, at, false, false, {}) ?? [];
      // A name that another file or the SDK declares cannot be renamed here.
      if (places.some((place) => place.fileName !== path)) return undefined;
      return places.map(({ textSpan }) => ({ start: textSpan.start, end: textSpan.start + textSpan.length }));
    },
    highlights: async (file, at) => {
      const { path } = asking(file);
      const found = service.getDocumentHighlights(path, at, [path]) ?? [];
      return found
        .flatMap(({ highlightSpans }) => highlightSpans)
        .map(({ textSpan }) => ({ start: textSpan.start, end: textSpan.start + textSpan.length }));
    },
    forget: async (path) => host.forget(path),
    share: async (folder, files) => host.share(folder, files),
  };
}
