import type { LabelledParameters } from './SubcommandGrammar';

/** The word that says which integration is meant: its id or its name. */
export const integrationParameter = {
    kind: 'text',
    maxLength: 120,
    positional: true,
    required: true,
    placeholder: 'integration',
    label: 'integration',
} as const satisfies LabelledParameters[string];
