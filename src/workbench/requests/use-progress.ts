import { useEffect, useState } from 'preact/hooks';
import type { RunRecord } from '../model/run-record.ts';

/** Milliseconds between two drawings of a run under way, at least and at most. */
const [shortest, longest] = [100, 1_000];
/** Of the time of a run, drawing may take about one part in so many. */
const share = 10;

/**
 * Draws again when a run grows: often enough to be watched, and not so often that it slows the run down. What is drawn
 * reads the run's signals with `peek`, while it is running.
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
      // What it cost is known once the page is painted.
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
