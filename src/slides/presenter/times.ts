import { findPart } from '../deck/parts.ts';
import { clockTime } from '../clock-time.ts';
import { lateness, type PlannedSection } from './plan.ts';

/** What the presenter view knows of the time. It lasts over a reload. */
interface Kept {
  /** When the session began, in milliseconds since 1970. */
  begun: number;
  /** How many milliseconds each section has taken so far, by its id. */
  spent: Record<string, number>;
}

/** The clock, the time since the start, and the time of this section against the plan. */
export class Times {
  readonly #view: HTMLElement;
  readonly #name: string;
  #kept: Kept;
  #section: PlannedSection | undefined;
  #counted = Date.now();

  constructor(view: HTMLElement, name: string) {
    this.#view = view;
    this.#name = name;
    this.#kept = this.#read();
    setInterval(() => this.#tick(), 1_000);
    this.#tick();
  }

  /** Counts the time from now on for a section. */
  enter(section: PlannedSection | undefined): void {
    this.#count();
    this.#section = section;
    this.#draw();
  }

  startAnew(): void {
    this.#kept = { begun: Date.now(), spent: {} };
    this.#counted = Date.now();
    this.#keep();
    this.#draw();
  }

  #tick(): void {
    this.#count();
    this.#keep();
    this.#draw();
  }

  #count(): void {
    const now = Date.now();
    const { spent } = this.#kept;
    if (this.#section) spent[this.#section.id] = (spent[this.#section.id] ?? 0) + now - this.#counted;
    this.#counted = now;
  }

  #draw(): void {
    const part = (name: string) => findPart(this.#view, `[data-presenter-${name}]`, HTMLElement);
    part('clock').textContent = new Date().toLocaleTimeString('en-GB', {
      hour: '2-digit',
      minute: '2-digit',
    });
    part('elapsed').textContent = lengthOf(Date.now() - this.#kept.begun);
    const host = part('section');
    const section = this.#section;
    if (!section) {
      host.textContent = '';
      return;
    }
    const spent = this.#kept.spent[section.id] ?? 0;
    const late = lateness(section, Date.now() - this.#kept.begun, spent);
    host.textContent = `“${section.title}”: ${lengthOf(spent)} of ${section.minutes} min${late && `, ${late}`}`;
    host.toggleAttribute('data-late', spent > section.minutes * 60_000);
  }

  #read(): Kept {
    try {
      const kept = JSON.parse(sessionStorage.getItem(this.#name) ?? '') as Partial<Kept>;
      if (typeof kept.begun === 'number' && typeof kept.spent === 'object')
        return { begun: kept.begun, spent: kept.spent };
    } catch {
      // Nothing is kept, or what is kept is damaged: the session begins now.
    }
    return { begun: Date.now(), spent: {} };
  }

  #keep(): void {
    try {
      sessionStorage.setItem(this.#name, JSON.stringify(this.#kept));
    } catch {
      // It lasts as long as the window.
    }
  }
}

const lengthOf = (milliseconds: number) => clockTime(Math.floor(milliseconds / 1000));
