import { printTable } from '../print-table.ts';
import { type Result, secondsOf } from './step.ts';

/** Prints the result of each step and, as the very last line, their sum. Answers whether all have passed. */
export function printSummary(results: readonly Result[]): boolean {
  console.log();
  printTable(
    ['', 'passed', 'failed', 'skipped', 'time'],
    results.map((result) => [
      result.name,
      String(result.passed),
      String(result.failed),
      String(result.skipped),
      secondsOf(result),
    ]),
  );
  const passed = sum(results.map((result) => result.passed));
  const failed = sum(results.map((result) => result.failed));
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
