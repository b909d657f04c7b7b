/** `node:stream/promises`. */
import { watched } from '../watched.ts';
import { finishedPromise, pipelinePromise } from './streams.ts';

export const pipeline = watched('pipeline', pipelinePromise as (...parts: never[]) => Promise<void>);
export const finished = watched('finished', finishedPromise);
export default { finished, pipeline };
