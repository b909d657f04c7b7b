import ts from 'typescript';
import type { Asked } from './language-service.ts';
import { findMissingModules } from './missing-modules.ts';
import type { Problem } from './protocol.ts';
import { sayProblem } from './say-problem.ts';

/** Everything wrong with a program, and what could be left out of it. */
export function findProblems({ service, path, modules, neighbours }: Asked, code: string): Problem[] {
  const missing = findMissingModules(code, modules, neighbours);
  const syntax = service.getSyntacticDiagnostics(path);
  const diagnostics = [
    ...service.getSemanticDiagnostics(path),
    ...service
      .getSuggestionDiagnostics(path)
      .filter((one) => one.reportsUnnecessary ?? one.reportsDeprecated),
  ];
  // What TypeScript says about these imports is said in the site's own words.
  const isSaid = ({ start }: ts.Diagnostic) => missing.some((problem) => problem.start === start);
  return [
    ...syntax.map((diagnostic) => toProblem(diagnostic, 'syntax')),
    ...missing,
    ...diagnostics
      .filter((diagnostic) => !isSaid(diagnostic))
      .map((diagnostic) => toProblem(diagnostic, 'type')),
  ];
}

function toProblem(diagnostic: ts.Diagnostic, kind: Problem['kind']): Problem {
  const { start = 0, length = 1, category, reportsUnnecessary, reportsDeprecated } = diagnostic;
  const tag = reportsUnnecessary ? 'unused' : reportsDeprecated ? 'deprecated' : undefined;
  return {
    start,
    end: start + length,
    severity: severities[category],
    kind,
    ...sayProblem(diagnostic),
    ...(tag && { tag }),
  };
}

const severities: Record<ts.DiagnosticCategory, Problem['severity']> = {
  [ts.DiagnosticCategory.Error]: 'error',
  [ts.DiagnosticCategory.Warning]: 'warning',
  [ts.DiagnosticCategory.Suggestion]: 'hint',
  [ts.DiagnosticCategory.Message]: 'hint',
};
