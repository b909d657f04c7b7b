import type { ErrorData } from '../../messages.ts';
import type { Outbox } from '../../runtime/outbox.ts';
import { answerOf, failedAnswer, requestMessage } from '../runtime/requests.ts';
import type { Way } from '../runtime/way.ts';
import type { BlockingLine } from './line.ts';

/** The way of browsers where a program that waits keeps its worker busy. */
export function blockingWay(outbox: Outbox, line: BlockingLine): Way {
  let lastId = 0;
  return {
    blocks: true,
    request: (...parameters) => {
      const id = ++lastId;
      const message = requestMessage(id, ...parameters);
      const answer = line.wait({ of: 'request', id }, () =>
        outbox.send(message, message.body ? [message.body.buffer] : []),
      );
      if (answer?.type === 'response') return answerOf(answer);
      return failedAnswer(answer?.type === 'request-failed' ? answer.error : nothing);
    },
    call: (service, method, ...parameters) => {
      const id = ++lastId;
      const answer = line.wait({ of: 'call', id }, () =>
        outbox.send({ type: 'call', id, service, method, parameters }),
      );
      if (answer?.type === 'call-failed') throw Object.assign(new Error(answer.error.message), answer.error);
      return answer?.type === 'result' ? answer.value : undefined;
    },
    sleep: (milliseconds) => {
      outbox.flush();
      line.wait({ of: 'time', milliseconds });
    },
  };
}

const nothing: ErrorData = { name: 'Error', message: 'The page has not answered.' };
