import { Visible } from '#ui/parts';
import type { ComponentChildren } from 'preact';
import type { Fact } from './object-facts.ts';

/** A part of a page, with a heading. */
export function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="wb-section">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

/** Facts, one a line. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <dl class="wb-facts">
      {facts.map(([name, value]) => [
        <dt key={`${name}:`}>
          <Visible text={name} />
        </dt>,
        <dd key={name}>
          <Visible text={value} />
        </dd>,
      ])}
    </dl>
  );
}
