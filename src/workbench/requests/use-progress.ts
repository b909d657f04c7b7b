import { useEffect, useState } from 'preact/hooks';
import type { RunRecord } from '../model/run-record.ts';

/** The fewest and the most milliseconds between two drawings of a run under way. */
const [shortest, longest] = [100, 1_000];
/** Drawing may take about one part in this many of a run's time. */
const share = 10;

/**
 * Redraws a component when a run grows: often enough to watch it, but not so often that it slows the run down. While the run
 * is under way, the component must read its signals with `peek`.
 */
export function useProgress(run: RunRecord): void {
  const [, redraw] = useState(0);
  useEffect(() => {
    let timer = 0;
    let pause = shortest;
    let drawnAt = -Infinity;
    const draw = () => {
      timer = 0;
      drawnAt = performance.now();
      redraw((times) => times + 1);
      // How long drawing took is known once the page is painted.
      requestAnimationFrame(() =>
        setTimeout(() => {
          pause = Math.min(Math.max((performance.now() - drawnAt) * share, shortest), longest);
        }),
      );
    };
    const grew = () => {
      if (run.state.peek() !== 'running') {
        clearTimeout(timer);
        draw();
      } else if (timer === 0) {
        timer = window.setTimeout(draw, Math.max(0, drawnAt + pause - performance.now()));
      }
    };
    const stops = [run.exchanges.subscribe(grew), run.changes.subscribe(grew), run.state.subscribe(grew)];
    return () => {
      for (const stop of stops) stop();
      clearTimeout(timer);
    };
  }, [run]);
}
