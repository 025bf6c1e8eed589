import type { CreatedFacts, HelpFacts, SubcommandFacts } from '../messages/facts';

/** What a command answers, as data; renderReply words it. */
export type Reply =
    | { readonly kind: 'created'; readonly facts: CreatedFacts }
    | { readonly kind: 'overview'; readonly subcommands: readonly SubcommandFacts[] }
    | { readonly kind: 'help'; readonly facts: HelpFacts };
