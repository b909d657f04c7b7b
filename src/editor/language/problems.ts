import ts from 'typescript';
import { commonJs, earlyErrors, findJsx, jsxMessage } from '#sandbox/compile';
import type { Asked } from './asked.ts';
import { findMissingModules } from './missing-modules.ts';
import type { Problem } from './protocol.ts';
import { findAheadOfNode } from './say-for-node.ts';
import { sayProblem } from './say-problem.ts';

/** All problems of a program, and what it contains but does not use. */
export function findProblems(asked: Asked, code: string): Problem[] {
  const { service, path } = asked;
  const file = service.getProgram()?.getSourceFile(path);
  const syntax = service.getSyntacticDiagnostics(path);
  const jsx = syntax[0] && findJsx(code, syntax[0].start);
  if (jsx) return [said({ pos: jsx.start, end: jsx.end, message: jsxMessage }, 'syntax')];

  const diagnostics = [
    ...service.getSemanticDiagnostics(path),
    ...service
      .getSuggestionDiagnostics(path)
      .filter((one) => one.reportsUnnecessary ?? one.reportsDeprecated),
  ];
  const own = [
    ...findMissingModules(code, asked.modules, asked.neighbours),
    ...(file ? commonJs(file).map((one) => said(one, 'syntax')) : []),
    ...(file ? findAheadOfNode(file).map((one) => said(one, 'type')) : []),
  ];
  // Where the site has words of its own, TypeScript's are left out.
  const isSaid = ({ start }: ts.Diagnostic) => own.some((problem) => problem.start === start);
  return [
    ...syntax.map((diagnostic) => toProblem(diagnostic, 'syntax')),
    ...own,
    ...diagnostics
      .filter((diagnostic) => !isSaid(diagnostic))
      .map((diagnostic) => toProblem(diagnostic, earlyErrors.has(diagnostic.code) ? 'syntax' : 'type')),
  ];
}

function said(
  { pos, end, message }: ts.TextRange & { readonly message: string },
  kind: Problem['kind'],
): Problem {
  return { start: pos, end, severity: 'error', kind, message, code: 0 };
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
