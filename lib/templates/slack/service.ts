import type { Service } from '../core/Service';
import { readMessage } from './readMessage';

/** Any service that can post to a Slack incoming webhook. */
export const service: Service = { read: ({ body }) => readMessage(body) };
