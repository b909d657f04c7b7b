import { useRef, useState } from 'preact/hooks';
import type { FileEntry, WorkbenchFiles } from '../model/session.ts';
import { saveFile } from '#ui/dom';
import { fileNameProblem, visibleString } from '#ui/words';
import { contentTypeOf } from '../preview/index.ts';

/** What needs a confirmation: a reset, or files that replace others. */
type Asked = 'reset' | { readonly replaced: readonly string[] } | undefined;

/** What a person can do with the files, and how it went. */
export interface FileActions {
  readonly asked: Asked;
  /** What was done last. */
  readonly said: string;
  /** What went wrong last; empty when nothing did. */
  readonly problem: string;
  /** Undoes what was done last, if it can be undone. */
  readonly undo: (() => void) | undefined;
  add(files: readonly File[]): Promise<void>;
  save(name: string): Promise<void>;
  remove(name: string): Promise<void>;
  /** Answers whether it was renamed. */
  rename(from: string, to: string): Promise<boolean>;
  askReset(): void;
  /** Does what was to be confirmed, or drops it. */
  answer(isAgreed: boolean): Promise<void>;
}

/** Acts on files, one action at a time, and reports how each went. */
export function useFileActions(files: WorkbenchFiles, entries: readonly FileEntry[]): FileActions {
  const [asked, ask] = useState<Asked>();
  const [{ said, problem, undo }, setOutcome] =
    useState<Pick<FileActions, 'said' | 'problem' | 'undo'>>(nothing);
  const waiting = useRef<readonly File[]>([]);

  /** Answers whether it went well. */
  const attempt = async (work: () => Promise<Partial<typeof nothing> | undefined>): Promise<boolean> => {
    setOutcome(nothing);
    try {
      setOutcome({ ...nothing, ...(await work()) });
      return true;
    } catch (error) {
      setOutcome({ ...nothing, problem: error instanceof Error ? error.message : String(error) });
      return false;
    }
  };
  const write = (added: readonly File[]) =>
    attempt(async () => {
      for (const file of added) await files.write(file.name, new Uint8Array(await file.arrayBuffer()));
      const [first] = added;
      if (!first) return undefined;
      return {
        said:
          added.length === 1
            ? `${visibleString(first.name)} was added.`
            : `${added.length} files were added.`,
      };
    });

  return {
    asked,
    said,
    problem,
    undo,
    add: async (added) => {
      const strange = added.find(({ name }) => fileNameProblem(name) !== undefined);
      if (strange) {
        const why = fileNameProblem(strange.name) ?? '';
        setOutcome({
          ...nothing,
          problem: `${visibleString(strange.name)} was not added, nor was any file. ${why}`,
        });
        return;
      }
      const there = new Set(entries.map(({ name }) => name));
      const replaced = added.map(({ name }) => name).filter((name) => there.has(name));
      if (replaced.length === 0) {
        await write(added);
      } else {
        waiting.current = added;
        ask({ replaced });
      }
    },
    save: async (name) => {
      await attempt(async () => {
        saveFile(name, new Blob([await files.read(name)], { type: contentTypeOf(name) ?? '' }));
        return undefined;
      });
    },
    remove: async (name) => {
      await attempt(async () => {
        const bytes = await files.read(name);
        await files.delete(name);
        return {
          said: `${visibleString(name)} was deleted.`,
          undo: () =>
            void attempt(async () => {
              await files.write(name, bytes);
              return { said: `${visibleString(name)} is back.` };
            }),
        };
      });
    },
    rename: (from, to) =>
      attempt(async () => {
        const problem = fileNameProblem(to);
        if (problem !== undefined) throw new Error(problem);
        if (entries.some(({ name }) => name === to)) {
          throw new Error(
            `There is a file called ${to} already. Choose another name, or delete that one first.`,
          );
        }
        await files.rename(from, to);
        return { said: `${visibleString(from)} is now ${to}.` };
      }),
    askReset: () => ask('reset'),
    answer: async (isAgreed) => {
      ask(undefined);
      if (!isAgreed) return;
      if (asked === 'reset') {
        await attempt(async () => {
          await files.reset();
          return { said: 'Your files are as they were at first.' };
        });
      } else await write(waiting.current);
    },
  };
}

const nothing: Pick<FileActions, 'said' | 'problem' | 'undo'> = { said: '', problem: '', undo: undefined };
