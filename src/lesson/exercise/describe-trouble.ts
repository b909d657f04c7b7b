import type { Trouble } from '#connections';
import { countOf } from '#ui/words';

/** The faults and conditions that an exercise's runs meet, in sentences for a reader. */
export function describeTrouble({ conditions = {}, faults = [] }: Trouble): readonly string[] {
  const { latency = 0, bandwidth, slowDown = 0, dropped = 0 } = conditions;
  const percent = (share: number) => `${Math.round(share * 100)} of 100 requests`;
  return [
    ...faults.map(({ code, operation, key, times }) => {
      const which = times === undefined ? 'Every' : times === 1 ? 'The first' : `The first ${times}`;
      const what = `${operation ?? ''} request${times === undefined || times === 1 ? '' : 's'}`.trim();
      const about = key === undefined ? '' : ` for \`${key}\``;
      const [verb, lose] = times === undefined || times === 1 ? ['is', 'gets'] : ['are', 'get'];
      if (code === 'AnswerLost')
        return `${which} ${what}${about} ${times === undefined || times === 1 ? 'arrives, but its answer gets' : 'arrive, but their answers get'} lost.`;
      return code === 'ConnectionLost'
        ? `${which} ${what}${about} ${lose} lost: the connection drops.`
        : `${which} ${what}${about} ${verb} answered with \`${code}\`.`;
    }),
    ...(slowDown > 0 ? [`S3 answers ${percent(slowDown)} with \`SlowDown\`.`] : []),
    ...(dropped > 0 ? [`The connection of ${percent(dropped)} drops.`] : []),
    ...(latency > 0 ? [`A request and its answer take ${latency} ms.`] : []),
    ...(bandwidth === undefined ? [] : [`The network carries ${countOf(bandwidth, 'byte')} a second.`]),
  ];
}
