export { type Answering, beginAnswer, writeAnswer } from './answer.ts';
export { errorAnswer, errorDocument, refuse, statusTexts } from './error-answer.ts';
