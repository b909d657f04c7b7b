import type { Deck } from '../deck/deck.ts';
import type { Action } from '../deck/key-action.ts';
import { shareBlocks } from './blocks.ts';
import { openChannel } from './channel.ts';
import { showCountdown } from './countdown.ts';
import type { Message, Role, Screen } from './message.ts';
import type { SharedRequests } from './requests.ts';
import { shareTerminalsOf } from './terminals.ts';
import { shareVotes } from './votes.ts';

/** Actions that change what the room sees, and not the slide: the projector's window does them, whoever asks. */
const forTheRoom = new Set<Action>(['black', 'pointer', 'zoom', 'workbench', 'full-screen']);

/** What a deck has that its windows share. */
export interface Shared {
  readonly element: HTMLElement;
  readonly deck: Deck;
  readonly slug: string;
  /** The accounts that its programs work on. */
  readonly accounts: readonly string[];
  readonly role: Role;
  readonly actions: Readonly<Record<Action, () => void>>;
  /** What this window shows besides the slide. */
  readonly screen: () => Screen;
  /** Shows the countdown, or hides it. */
  readonly countdown: HTMLElement;
  /** Moves the dot of the pointer. */
  readonly pointAt: (x: number, y: number) => void;
}

/** The windows of a deck while there is a presenter view. */
export interface Together {
  /** Does an action where it belongs: here, or in the projector's window. */
  act(action: Action): void;
  /** Starts the countdown of all windows, for so many minutes; 0 ends it. */
  countDown(minutes: number): void;
  /** To be called when what this window shows besides the slide has changed otherwise. */
  tellScreen(): void;
  /** What the projector shows, as it has told last; `undefined` without one. */
  readonly screen: Screen | undefined;
}

/**
 * Keeps the windows of a deck together: its place, its programs with what they print, terminals, votes, requests, the pointer, the
 * countdown.
 * A projector's window is alone until a presenter view says hello, and again when that is closed.
 */
export function keepTogether({
  element,
  deck,
  slug,
  accounts,
  role,
  actions,
  screen,
  countdown,
  pointAt,
}: Shared): Together {
  let isTogether = role !== 'projector';
  let isTold = false;
  let projector: Screen | undefined;
  let ends: number | undefined;
  const send = (message: Message) => {
    if (isTogether) channel.send(message);
  };
  const channel = openChannel(slug, (message) => {
    isTold = true;
    receive(message);
    isTold = false;
  });
  const blocks = shareBlocks(element, (message) => send(message));
  const votes = shareVotes(element, (message) => send(message));
  const terminals = shareTerminalsOf(element, (message) => send(message));
  let loading: Promise<SharedRequests | undefined> | undefined;
  /** A deck that is alone does not load what runs programs for this; one that is offline does without. */
  const requests = () =>
    (loading ??= import('./requests.ts')
      .then(({ shareRequests }) => shareRequests(accounts, blocks, send))
      .catch(() => undefined));
  const sendScreen = () => role === 'projector' && send({ kind: 'screen', screen: screen() });
  const setCountdown = (when: number | undefined) => {
    ends = when;
    showCountdown(countdown, when);
  };

  function receive(message: Message): void {
    switch (message.kind) {
      case 'hello':
        if (message.role === role) return;
        isTogether = true;
        endElsewhere();
        void tellAll();
        return;
      case 'goodbye':
        if (message.role === role) return;
        endElsewhere();
        if (role === 'presenter') projector = undefined;
        else {
          isTogether = false;
          setCountdown(undefined);
        }
        element.dispatchEvent(new Event('projector-screen'));
        return;
      case 'everything':
        if (message.from === role) return;
        isTogether = true;
        void requests();
        deck.show(message.place);
        for (const block of message.blocks) blocks.show(block);
        for (const vote of message.votes) votes.show(vote);
        setCountdown(message.countdownEnds ?? ends);
        return;
      case 'place':
        if (isTogether) deck.show(message.place);
        return;
      case 'block':
        if (isTogether) blocks.show(message);
        return;
      case 'vote':
        if (isTogether) votes.show(message);
        return;
      case 'terminal':
        if (isTogether) terminals.show(message);
        return;
      case 'ask':
        if (isTogether) void blocks.tell(message.block);
        return;
      case 'stop':
        blocks.stop(message.block);
        return;
      case 'requests':
        if (isTogether) void requests().then((shared) => shared?.show(message));
        return;
      case 'do':
        if (role !== 'projector') return;
        actions[message.action]();
        sendScreen();
        return;
      case 'screen':
        projector = message.screen;
        if (role === 'presenter') follow(message.screen);
        return;
      case 'point':
        pointAt(message.x * innerWidth, message.y * innerHeight);
        return;
      case 'countdown':
        setCountdown(message.ends);
    }
  }

  /** What runs in another window has ended with it. */
  function endElsewhere(): void {
    blocks.endElsewhere();
    terminals.endElsewhere();
  }

  async function tellAll(): Promise<void> {
    const all = await blocks.everything();
    send({
      kind: 'everything',
      from: role,
      place: deck.place,
      blocks: all,
      votes: votes.everything(),
      countdownEnds: ends,
    });
    terminals.tellAll();
    sendScreen();
    // Once loaded, they tell of what there is by themselves.
    if (loading) (await requests())?.tellAll();
    else await requests();
  }

  /** The presenter's window has its code and its workbench as the projector has them. */
  function follow(shown: Screen): void {
    const own = screen();
    if (own.isZoomed !== shown.isZoomed) actions.zoom();
    if (own.isWorkbench !== shown.isWorkbench) actions.workbench();
    element.dispatchEvent(new Event('projector-screen'));
  }

  deck.onShow((place, before) => {
    // Where a window begins, it is told by the other.
    if (!isTold && before) send({ kind: 'place', place });
  });
  if (role === 'presenter') {
    addEventListener('pointermove', ({ clientX, clientY }) => {
      if (projector?.isPointing) send({ kind: 'point', x: clientX / innerWidth, y: clientY / innerHeight });
    });
  }
  addEventListener('pagehide', () => send({ kind: 'goodbye', role }));
  channel.send({ kind: 'hello', role });

  return {
    act: (action) => {
      if (role === 'presenter' && projector && forTheRoom.has(action)) send({ kind: 'do', action });
      else {
        actions[action]();
        sendScreen();
      }
    },
    countDown: (minutes) => {
      setCountdown(minutes === 0 ? undefined : Date.now() + minutes * 60_000);
      send({ kind: 'countdown', ends });
    },
    tellScreen: () => void sendScreen(),
    get screen() {
      return projector;
    },
  };
}
