import type { Service } from '../core/Service';
import { own } from '../core/values';
import { readMultipart } from '../prose/readMultipart';
import { readBody } from './readBody';

/** Any readable body: JSON, a form or text. Headers are never posted. */
export const service: Service = { read: ({ body }) => readBody(readMultipart(own(body, 'text')) ?? body) };
