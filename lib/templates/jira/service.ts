import type { Draft } from '../core/Draft';
import type { Service } from '../core/Service';
import { pick, textOf } from '../core/text';
import { isSigned } from '../signatures/isSigned';
import { readEvent } from './readEvent';

/** Jira, in the cloud and elsewhere, and its automation rules, which may send a text. */
export const service: Service = {
    verify: (delivery, secret) => isSigned(delivery, secret, 'x-hub-signature', 'sha256='),
    read: ({ body }, hasOption) => (pick(body, 'webhookEvent') === '' ? readText(body) : readEvent(body, hasOption)),
};

function readText(body: unknown): Draft | undefined {
    const text = textOf(pick(body, 'text message', 300), 300);
    return text === '' ? undefined : { text: `*Jira* ${text}` };
}
