import type { IntegrationsCreateProps, IntegrationsUpdateProps } from '@rocket.chat/rest-typings';

/** A create request for an incoming webhook, as the schema lets it through. */
export type IncomingBody = Extract<IntegrationsCreateProps, { type: 'webhook-incoming' }>;

/** A create request for an outgoing webhook, as the schema lets it through. */
export type OutgoingBody = Extract<IntegrationsCreateProps, { type: 'webhook-outgoing' }>;

/** An update request for an incoming webhook; the schema lets the undeclared `username` through, and the engine be left out. */
export type IncomingUpdateBody = Omit<Extract<IntegrationsUpdateProps, { type: 'webhook-incoming' }>, 'scriptEngine'> &
    Partial<Pick<IncomingBody, 'username' | 'scriptEngine'>>;

/** An update request for an outgoing webhook, found by `target_url` before `integrationId`. */
export type OutgoingUpdateBody = OutgoingBody & { integrationId?: string; target_url?: string };

/** Any update request. */
export type UpdateBody = IncomingUpdateBody | OutgoingUpdateBody;
