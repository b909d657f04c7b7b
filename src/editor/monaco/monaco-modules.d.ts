/** Types of Monaco's modules that come without them, as far as they are used here. */

declare module 'monaco-editor/languages/definitions/typescript/typescript.js' {
  import type { languages } from 'monaco-editor/editor/editor.api.js';

  /** Monaco's configuration for TypeScript. */
  export const conf: languages.LanguageConfiguration;
}

declare module 'monaco-editor/languages/definitions/python/python.js' {
  import type { languages } from 'monaco-editor/editor/editor.api.js';

  /** Monaco's configuration for Python. */
  export const conf: languages.LanguageConfiguration;
}

declare module 'monaco-editor/base/browser/keyboardEvent.js' {
  /** A key as Monaco knows it. */
  export class StandardKeyboardEvent {
    constructor(event: KeyboardEvent);
    readonly ctrlKey: boolean;
    readonly shiftKey: boolean;
    readonly altKey: boolean;
    readonly metaKey: boolean;
    readonly keyCode: number;
  }
}

declare module 'monaco-editor/editor/standalone/browser/standaloneServices.js' {
  /** What Monaco's parts share. */
  export const StandaloneServices: {
    get<Service>(id: { readonly service?: Service }): Service;
    /** Takes services in the place of Monaco's own, by their names. Must be the first call. */
    initialize(services: Readonly<Record<string, unknown>>): unknown;
  };
}

declare module 'monaco-editor/platform/contextkey/common/contextkey.js' {
  /** The conditions under which keys do something. */
  export const IContextKeyService: {
    readonly service?: {
      getContext(target: EventTarget | null): { getValue(key: string): unknown };
    };
  };
}

declare module 'monaco-editor/platform/keybinding/common/keybinding.js' {
  interface Key {
    readonly ctrlKey: boolean;
    readonly shiftKey: boolean;
    readonly altKey: boolean;
    readonly metaKey: boolean;
    readonly keyCode: number;
  }

  /** Which keys do what. */
  export const IKeybindingService: {
    readonly service?: {
      /** Whether the first key of a two-key shortcut was pressed. */
      readonly inChordMode: boolean;
      /** What a key would do. A `kind` of 0 stands for nothing. */
      softDispatch(key: Key, target: EventTarget | null): { readonly kind: number };
      dispatchEvent(key: Key, target: EventTarget | null): boolean;
    };
  };
}

declare module 'monaco-editor/platform/keybinding/common/keybindingsRegistry.js' {
  /** What keys do by default. */
  export const KeybindingsRegistry: {
    getDefaultKeybindings(): readonly {
      readonly keybinding: { readonly chords: readonly { readonly keyCode: number }[] };
      readonly when?: { keys(): readonly string[] };
    }[];
  };
}
