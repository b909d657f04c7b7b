import { LineProblem } from '../../command.ts';

/** Why a calculation cannot be done. */
export class ArithmeticProblem extends LineProblem {}
