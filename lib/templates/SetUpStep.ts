/** A step of setting up a service, in the words of its own pages. */
export type SetUpStep =
    /** The path through menus, by the names of their entries. */
    | { readonly kind: 'open'; readonly path: readonly string[]; readonly address?: string }
    /** Where the webhook's URL belongs. */
    | { readonly kind: 'url'; readonly field: string }
    /** Where the secret belongs. */
    | { readonly kind: 'secret'; readonly field: string }
    /** The secret that the service generates, to be copied into the app. */
    | { readonly kind: 'copy-secret'; readonly field: string }
    | { readonly kind: 'set'; readonly field: string; readonly value: string }
    /** Where to choose what an earlier step has saved. */
    | { readonly kind: 'saved'; readonly field: string }
    /** Events to tick and to leave out: the server takes ten deliveries a minute, including those that post nothing. */
    | {
          readonly kind: 'events';
          readonly field: string;
          readonly tick: readonly string[];
          readonly leave: readonly string[];
      }
    /** Text for a configuration file; `{url}` stands for the webhook's URL. */
    | { readonly kind: 'configure'; readonly file: string; readonly text: string }
    | { readonly kind: 'save'; readonly button: string }
    /** How to have the service send something. */
    | { readonly kind: 'try'; readonly path: readonly string[] };
