import ts from 'typescript';
import type { Asked } from './language-service.ts';
import { findMissingModules } from './missing-modules.ts';
import type { Problem } from './protocol.ts';

/** Everything wrong with a program, and what could be left out of it. */
export function findProblems({ service, path, modules, neighbours }: Asked, code: string): Problem[] {
  const missing = findMissingModules(code, modules, neighbours);
  const diagnostics = [
    ...service.getSyntacticDiagnostics(path),
    ...service.getSemanticDiagnostics(path),
    ...service
      .getSuggestionDiagnostics(path)
      .filter((one) => one.reportsUnnecessary ?? one.reportsDeprecated),
  ];
  // What TypeScript says about these imports is said in the site's own words.
  const isSaid = ({ start }: ts.Diagnostic) => missing.some((problem) => problem.start === start);
  return [...missing, ...diagnostics.filter((diagnostic) => !isSaid(diagnostic)).map(toProblem)];
}

function toProblem(diagnostic: ts.Diagnostic): Problem {
  const {
    start = 0,
    length = 1,
    category,
    code,
    messageText,
    reportsUnnecessary,
    reportsDeprecated,
  } = diagnostic;
  const tag = reportsUnnecessary ? 'unused' : reportsDeprecated ? 'deprecated' : undefined;
  return {
    start,
    end: start + length,
    severity: severities[category],
    message: ts.flattenDiagnosticMessageText(messageText, '\n'),
    code,
    ...(tag && { tag }),
  };
}

const severities: Record<ts.DiagnosticCategory, Problem['severity']> = {
  [ts.DiagnosticCategory.Error]: 'error',
  [ts.DiagnosticCategory.Warning]: 'warning',
  [ts.DiagnosticCategory.Suggestion]: 'hint',
  [ts.DiagnosticCategory.Message]: 'hint',
};
