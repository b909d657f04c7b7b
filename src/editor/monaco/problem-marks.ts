import { countProblems, type ProblemCount } from '../count-problems.ts';
import type { Problem } from '../language/protocol.ts';
import type { SyntaxProblem } from '#sandbox';
import { editor, type IDisposable, MarkerSeverity, MarkerTag } from './monaco.ts';
import { ask, toRange } from './providers/ask.ts';

/** How many milliseconds after the last change the code is checked. */
const pause = 350;

/** Checks a model for errors. */
export interface ProblemWatch extends IDisposable {
  /** Checks again. */
  look(): Promise<void>;
}

/** Marks what TypeScript finds in a model, now and after each change, and reports how many errors there are. */
export function watchProblems(
  model: editor.ITextModel,
  onProblems: (count: ProblemCount) => void,
): ProblemWatch {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    const version = model.getVersionId();
    const problems = await ask(model, 'problems');
    // If the code has changed again, the answer is outdated, and the next check is already due.
    if (!problems || model.getVersionId() !== version) return;
    editor.setModelMarkers(
      model,
      'typescript',
      problems.map((problem) => toMarker(model, problem)),
    );
    onProblems(countProblems(problems.filter(({ severity }) => severity === 'error')));
  };
  const changes = model.onDidChangeContent(() => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), pause);
    editor.setModelMarkers(model, 'compiler', []);
  });
  void look();
  return {
    look,
    dispose: () => {
      clearTimeout(timer);
      changes.dispose();
    },
  };
}

/** Marks what kept the code from compiling, unless TypeScript has already marked something in that line. */
export function markSyntaxProblem(model: editor.ITextModel, problem: SyntaxProblem | undefined): void {
  const resource = model.uri;
  const marked = editor
    .getModelMarkers({ owner: 'typescript', resource })
    .some(({ startLineNumber }) => startLineNumber === problem?.position.line);
  editor.setModelMarkers(model, 'compiler', []);
  if (!problem || marked) return;
  const { lineNumber, column } = model.validatePosition({
    lineNumber: problem.position.line,
    column: problem.position.column,
  });
  const word = model.getWordAtPosition({ lineNumber, column });
  const marker = {
    severity: MarkerSeverity.Error,
    message: problem.message,
    startLineNumber: lineNumber,
    endLineNumber: lineNumber,
    startColumn: word?.startColumn ?? column,
    endColumn: word?.endColumn ?? column + 1,
  };
  editor.setModelMarkers(model, 'compiler', [marker]);
}

function toMarker(model: editor.ITextModel, problem: Problem): editor.IMarkerData {
  const { severity, message, code, tag } = problem;
  return {
    ...toRange(model, problem),
    severity: severities[severity],
    message,
    ...(code > 0 && { code: String(code) }),
    ...(tag && { tags: [tag === 'unused' ? MarkerTag.Unnecessary : MarkerTag.Deprecated] }),
  };
}

const severities = {
  error: MarkerSeverity.Error,
  warning: MarkerSeverity.Warning,
  hint: MarkerSeverity.Hint,
} as const;
