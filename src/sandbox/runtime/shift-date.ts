/**
 * Moves the clock of a scope: its `Date` tells the time that it is `offset` milliseconds from now, in all ways that it has
 * to tell the present. Dates that are made of given numbers or text are as always.
 */
export function shiftDate(scope: { Date: DateConstructor }, offset: number): void {
  if (offset === 0) return;
  const real = scope.Date;
  const now = real.now.bind(real);
  const shifted = new Proxy(real, {
    construct: (target, parameters, newTarget) =>
      Reflect.construct(target, parameters.length === 0 ? [now() + offset] : parameters, newTarget) as object,
    apply: () => new real(now() + offset).toString(),
  });
  Object.defineProperty(real, 'now', { value: () => now() + offset, writable: true, configurable: true });
  // `new date.constructor()` is no way around it.
  Object.defineProperty(real.prototype, 'constructor', {
    value: shifted,
    writable: true,
    configurable: true,
  });
  scope.Date = shifted;
}
