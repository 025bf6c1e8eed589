import type { Service } from '../core/Service';
import { readBody } from './readBody';

/** Anything that can be read: JSON, a form or text. Headers are never told. */
export const service: Service = { read: ({ body }) => readBody(body) };
