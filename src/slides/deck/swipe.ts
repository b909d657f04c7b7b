/** How many pixels a finger has to move sideways, and how many times as far as up or down. */
const distance = 60;
const slope = 2;

/** Calls `go` with 1 for a swipe to the left and -1 for one to the right, except on what scrolls sideways itself. */
export function listenToSwipes(stage: HTMLElement, go: (direction: 1 | -1) => void): void {
  let start: { x: number; y: number } | undefined;
  stage.addEventListener(
    'touchstart',
    ({ touches, target }) => {
      const [touch] = touches;
      const isOwn = target instanceof Element && target.closest('.monaco-editor, textarea, pre, .workbench');
      start = touches.length === 1 && touch && !isOwn ? { x: touch.clientX, y: touch.clientY } : undefined;
    },
    { passive: true },
  );
  stage.addEventListener('touchend', ({ changedTouches }) => {
    const [touch] = changedTouches;
    if (!start || !touch) return;
    const [x, y] = [touch.clientX - start.x, touch.clientY - start.y];
    if (Math.abs(x) > distance && Math.abs(x) > slope * Math.abs(y)) go(x < 0 ? 1 : -1);
    start = undefined;
  });
}
