import type { ExerciseCounts } from '#room/wire';

interface BarsProps {
  readonly title: string;
  readonly counts: ExerciseCounts | undefined;
  /** How many learners are there. */
  readonly here: number;
  /** How many mistakes are named. */
  readonly most?: number;
}

/** How an exercise goes in the room: bars, and the same in words. */
export function Bars({ title, counts, here, most = 3 }: BarsProps) {
  const { trying = 0, passed = 0, mistakes = [], otherMistakes = 0 } = counts ?? {};
  const all = Math.max(here, trying + passed, 1);
  const part = (count: number) => `${(100 * count) / all}%`;
  return (
    <section class="room-exercise" aria-label={title}>
      <h3>{title}</h3>
      <p>
        {passed} passed, {trying} trying, of {all}
      </p>
      <div class="room-track" aria-hidden="true">
        <span class="room-passed" style={{ width: part(passed) }} />
        <span class="room-trying" style={{ width: part(trying) }} />
      </div>
      {mistakes.length + otherMistakes > 0 && (
        <ul class="room-mistakes" aria-label="What checks have found">
          {mistakes.slice(0, most).map(({ mistake, learners }) => (
            <Mistake key={mistake} text={mistake} learners={learners} width={part(learners)} />
          ))}
          {otherMistakes > 0 && (
            <Mistake
              text="Something that the course has no name for."
              learners={otherMistakes}
              width={part(otherMistakes)}
            />
          )}
        </ul>
      )}
    </section>
  );
}

function Mistake({ text, learners, width }: { text: string; learners: number; width: string }) {
  return (
    <li>
      <span class="room-mistake-bar" style={{ width }} aria-hidden="true" />
      <strong>{learners}</strong>
      <span class="visually-hidden"> of the room: </span>
      <span>{text.replaceAll('`', '')}</span>
    </li>
  );
}
