/** Waits for something, but no longer than some milliseconds. Answers whether it came. */
export function untilOr(event: Promise<unknown>, milliseconds: number): Promise<boolean> {
  return Promise.race([
    event.then(() => true),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), milliseconds)),
  ]);
}
