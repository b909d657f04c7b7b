import { languages } from '../monaco.ts';
import { ask, toRange } from './ask.ts';

/** Shows declarations and documentation on hover, and those of a call while its arguments are typed. */
export function registerQuickInfo(languageId: string): void {
  languages.registerHoverProvider(languageId, {
    provideHover: async (model, position) => {
      const hover = await ask(model, 'hover', model.getOffsetAt(position));
      if (!hover) return undefined;
      const signature = { value: `\`\`\`typescript\n${hover.signature}\n\`\`\`` };
      const contents = hover.documentation ? [signature, { value: hover.documentation }] : [signature];
      return { range: toRange(model, hover), contents };
    },
  });

  languages.registerSignatureHelpProvider(languageId, {
    signatureHelpTriggerCharacters: ['(', ','],
    provideSignatureHelp: async (model, position) => {
      const found = await ask(model, 'signatures', model.getOffsetAt(position));
      if (!found) return undefined;
      return {
        value: {
          activeSignature: found.active,
          activeParameter: found.activeParameter,
          signatures: found.signatures.map(({ label, documentation, parameters }) => ({
            label,
            documentation: { value: documentation },
            parameters: parameters.map((parameter) => ({
              label: parameter.label,
              documentation: { value: parameter.documentation },
            })),
          })),
        },
        dispose: () => undefined,
      };
    },
  });

  languages.registerDocumentHighlightProvider(languageId, {
    provideDocumentHighlights: async (model, position) => {
      const spans = await ask(model, 'highlights', model.getOffsetAt(position));
      return spans?.map((span) => ({ range: toRange(model, span) }));
    },
  });
}
