/** A break: how long it still takes, and when it ends. `break-clock.ts` writes both in. */
export function breakHtml(id: string, minutes: number): string {
  return (
    `<div class="break" data-break="${id}" data-minutes="${minutes}">` +
    '<p class="break-left" role="timer" aria-label="Time left" data-break-left></p>' +
    '<p class="break-ends">We go on at <time data-break-ends></time></p>' +
    '<p class="break-buttons ls-needs-script">' +
    '<button type="button" class="ls-button" data-break-more>5 more minutes</button> ' +
    '<button type="button" class="ls-button" data-break-anew>Begin the break now</button></p></div>'
  );
}
