export { type Answered, type Answering, beginAnswer, writeAnswer } from './answer.ts';
export { errorAnswer, refuse } from './error-answer.ts';
