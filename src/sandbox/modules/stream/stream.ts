/** `node:stream`. */
import streams, { finishedPromise, pipeline, pipelinePromise } from './streams.ts';

export {
  addAbortSignal,
  compose,
  destroy,
  Duplex,
  finished,
  getDefaultHighWaterMark,
  isDisturbed,
  isErrored,
  isReadable,
  PassThrough,
  pipeline,
  Readable,
  setDefaultHighWaterMark,
  Stream,
  Transform,
  Writable,
} from './streams.ts';
export const promises = { finished: finishedPromise, pipeline: pipelinePromise };

const own = (value: unknown) => ({ value, writable: true, configurable: true });
export default Object.defineProperties(streams.Stream, {
  pipeline: own(pipeline),
  promises: own(promises),
});
