import type { IncomingBody, OutgoingBody, UpdateBody } from '../../workspace/integrations/IntegrationBody.mts';
import { meteorError, plainError } from '../../workspace/rest/ServerError.mts';
import { createRefusal, permissionsOf } from './createRefusal.mts';
import type { FakeDirectory, FakePerson } from './FakeDirectory.mts';

/** An integration as the fake keeps and answers it. */
export interface FakeIntegration {
    _id: string;
    type: string;
    name: string;
    username: string;
    channel: string[];
    urls?: string[];
    _createdBy: { _id: string; username: string };
    [field: string]: unknown;
}

/** A request to remove or update: an id, or for outgoing ones an address. */
export interface Named {
    type: string;
    integrationId?: string;
    target_url?: string;
}

/** Integrations in memory, with the server's rules for who may do what with them; throws refusals. */
export class FakeIntegrationStore {
    readonly all: FakeIntegration[] = [];

    constructor(private readonly directory: FakeDirectory) {}

    /** Adds one; incoming ones get a token, outgoing ones keep the one they were sent with. */
    create(user: FakePerson, body: IncomingBody | OutgoingBody): FakeIntegration {
        if (!['webhook-incoming', 'webhook-outgoing'].includes(body.type)) {
            throw plainError('Invalid integration type.');
        }
        this.check(user, body);
        const number = this.all.length + 1;
        const integration: FakeIntegration = {
            ...body,
            ...(body.type === 'webhook-incoming' ? { token: `fake-token-${number}` } : {}),
            _id: String(number).padStart(24, '0'),
            channel: channelsOf(body),
            _createdBy: { _id: user._id, username: user.username },
        };
        this.all.push(integration);
        return integration;
    }

    /** One by its id. */
    get(user: FakePerson, id: string): FakeIntegration {
        const found = this.all.find(({ _id }) => _id === id);
        if (!found) {
            throw plainError('The integration does not exists.');
        }
        if (!this.manages(user, found)) {
            throw plainError('not-authorized');
        }
        return found;
    }

    /** Those a person manages, by part of the name and by type. */
    list(user: FakePerson, { name = '', type }: { name?: string; type?: string }): FakeIntegration[] {
        const visible = this.all.filter((integration) => this.manages(user, integration));
        return visible.filter(
            (it) => it.name.toLowerCase().includes(name.toLowerCase()) && (type === undefined || it.type === type),
        );
    }

    /** Changes one to what a body says; the token of an outgoing one must be among it. */
    update(user: FakePerson, body: UpdateBody): FakeIntegration {
        const found = this.find(body);
        const outgoing = body.type === 'webhook-outgoing';
        this.check(user, { ...body, username: body.username ?? found.username });
        if (outgoing && !body.token?.trim()) {
            throw meteorError('error-invalid-token', 'Invalid token');
        }
        if (!this.manages(user, found)) {
            throw outgoing ? meteorError('not_authorized', 'Unauthorized') : unmanaged();
        }
        // Trigger words of a former event stay, whatever is sent.
        const words = outgoing && body.event !== 'sendMessage' ? { triggerWords: found.triggerWords } : {};
        // The one flag that is off unless it is sent as on.
        const skipTranspile = body.skipTranspile === true;
        return Object.assign(found, body, { channel: channelsOf(body), skipTranspile, ...words });
    }

    /** Takes one away and answers it. */
    remove(user: FakePerson, named: Named): FakeIntegration {
        const found = this.find(named);
        if (!this.manages(user, found)) {
            throw unmanaged();
        }
        this.all.splice(this.all.indexOf(found), 1);
        return found;
    }

    private check(user: FakePerson, body: IncomingBody | OutgoingBody): void {
        const [, code, reason] = createRefusal({ directory: this.directory, user, body }) ?? [];
        if (code !== undefined) {
            throw meteorError(code, reason);
        }
    }

    private find({ integrationId, target_url }: Named): FakeIntegration {
        const found = this.all.find(({ _id, urls }) => _id === integrationId || urls?.includes(target_url ?? ''));
        if (!found) {
            throw plainError('No integration found.');
        }
        return found;
    }

    private manages(user: FakePerson, { type, _createdBy }: FakeIntegration): boolean {
        const [all, own] = permissionsOf(type.replace('webhook-', ''));
        return this.directory.holds(user, all) || (_createdBy._id === user._id && this.directory.holds(user, own));
    }
}

function unmanaged() {
    return meteorError('error-invalid-integration', 'Invalid integration');
}

function channelsOf({ channel }: { channel: string }): string[] {
    return channel.split(',').flatMap((entry) => entry.trim() || []);
}
