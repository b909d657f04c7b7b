import type { ComponentChildren } from 'preact';

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="wb-icon" aria-hidden="true" viewBox="0 0 16 16" width="16" height="16" fill="none">
      {children}
    </svg>
  );
}

/** A bucket. */
export function BucketIcon() {
  return (
    <Icon>
      <ellipse cx="8" cy="4" rx="5.5" ry="2" stroke="currentColor" stroke-width="1.3" />
      <path
        d="m2.5 4 1.3 8.6c.1.8 2 1.4 4.2 1.4s4.1-.6 4.2-1.400L13.5 4"
        stroke="currentColor"
        stroke-width="1.3"
      />
    </Icon>
  );
}

/** A common prefix: its outline is dashed, since there is no such thing in the bucket. */
export function PrefixIcon() {
  return (
    <Icon>
      <rect
        x="2.5"
        y="3.5"
        width="11"
        height="9"
        rx="2"
        stroke="currentColor"
        stroke-width="1.2"
        stroke-dasharray="2.2 1.6"
      />
    </Icon>
  );
}

/** An object, as in the logo. */
export function ObjectIcon() {
  return (
    <Icon>
      <rect class="wb-icon-object" x="4" y="4" width="8" height="8" rx="1.8" />
    </Icon>
  );
}

/** An arrow that points down when its row is open. */
export function Chevron() {
  return (
    <svg class="wb-chevron" aria-hidden="true" viewBox="0 0 16 16" width="12" height="12" fill="none">
      <path d="m6 3.5 4.5 4.500L6 12.5" stroke="currentColor" stroke-width="1.8" />
    </svg>
  );
}
