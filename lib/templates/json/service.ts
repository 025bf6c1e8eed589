import type { Service } from '../core/Service';
import { own } from '../core/values';
import { readMultipart } from '../prose/readMultipart';
import { readBody } from './readBody';

/** Anything that can be read: JSON, a form or text. Headers are never told. */
export const service: Service = { read: ({ body }) => readBody(readMultipart(own(body, 'text')) ?? body) };
