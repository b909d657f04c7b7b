/**
 * Moves the clock of a scope: wherever its `Date` tells the present time, it tells what it will be `offset` milliseconds from
 * now. Dates that are made from given numbers or text are as always.
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
  // So that `new date.constructor()` is no way around it.
  Object.defineProperty(real.prototype, 'constructor', {
    value: shifted,
    writable: true,
    configurable: true,
  });
  scope.Date = shifted;
}
