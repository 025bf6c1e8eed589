/** A step of setting up a service; labels and values are words of the service's own pages. */
export type SetUpStep =
    /** The way through menus, each entry as it is called there. */
    | { readonly kind: 'open'; readonly path: readonly string[]; readonly address?: string }
    /** Where the webhook's URL belongs. */
    | { readonly kind: 'url'; readonly field: string }
    /** Where the secret belongs. */
    | { readonly kind: 'secret'; readonly field: string }
    /** The secret that the service makes and shows there, to be told here. */
    | { readonly kind: 'copy-secret'; readonly field: string }
    | { readonly kind: 'set'; readonly field: string; readonly value: string }
    /** Which events to tick, and which not to: the server takes ten deliveries a minute, silent ones included. */
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
