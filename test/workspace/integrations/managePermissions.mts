/** The two halves of an integration's `type`. */
export type IntegrationKind = 'incoming' | 'outgoing';

/** By kind, the permission to manage all integrations and the one to manage one's own. */
export const managePermissions = {
    incoming: { all: 'manage-incoming-integrations', own: 'manage-own-incoming-integrations' },
    outgoing: { all: 'manage-outgoing-integrations', own: 'manage-own-outgoing-integrations' },
} as const;
