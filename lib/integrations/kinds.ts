/** The two kinds of integration as people call them; the API's `type` is `webhook-` and the kind. */
export const kinds = ['incoming', 'outgoing'] as const;

/** Whether an integration receives messages or sends them out. */
export type Kind = (typeof kinds)[number];

/** The API's word for a kind (core-typings `IIntegration.type`). */
export type IntegrationType = `webhook-${Kind}`;

/** The API's `type` of a kind. */
export function typeOf(kind: Kind): IntegrationType {
    return `webhook-${kind}`;
}

/** The kind that an API `type` means, or undefined for anything else. */
export function kindOf(type: unknown): Kind | undefined {
    return kinds.find((kind) => typeOf(kind) === type);
}
