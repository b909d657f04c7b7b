import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeLesson } from '../../scripts/new-lesson/make-lesson.ts';
import { root } from '../../scripts/root.ts';

/** A course for tests to break, in a folder of its own: a single lesson, as `npm run new:lesson` makes it. */
export class BrokenCourse {
  readonly root = mkdtempSync(join(tmpdir(), 'course-'));
  readonly #lesson: string;

  constructor() {
    for (const path of ['content/lessons/_template', 'content/examples'])
      cpSync(join(root, path), join(this.root, path), { recursive: true });
    this.#lesson = dirname(makeLesson(this.root, 'sharing-pictures'));
  }

  read(file: string): string {
    return readFileSync(join(this.root, this.#lesson, file), 'utf8');
  }

  /** Replaces a text in a file of the lesson. Throws if the file does not contain it, since the test would break nothing then. */
  replace(file: string, text: string, by: string): void {
    const before = this.read(file);
    if (!before.includes(text)) throw new Error(`${file} does not have “${text}”.`);
    this.write(file, before.replace(text, by));
  }

  write(file: string, text: string): void {
    const path = join(this.root, this.#lesson, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }

  delete(file: string): void {
    rmSync(join(this.root, this.#lesson, file), { recursive: true });
  }

  /** Writes `content/COVERAGE.md`: one fact, and where it is taught. */
  cover(taught: string): void {
    const table = ['| Fact | Taught in |', '| --- | --- |', `| S3 stores files. | ${taught} |`, ''].join(
      '\n',
    );
    writeFileSync(join(this.root, 'content/COVERAGE.md'), table);
  }

  /** The line, from 1, in which a text begins in a file of the lesson. */
  lineOf(file: string, text: string): number {
    return (this.read(file).split(text)[0] ?? '').split('\n').length;
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true });
  }
}
