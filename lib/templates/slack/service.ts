import type { Service } from '../core/Service';
import { readMessage } from './readMessage';

/** Whatever sends messages as Slack's incoming webhooks take them. */
export const service: Service = { read: ({ body }) => readMessage(body) };
