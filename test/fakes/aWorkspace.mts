import type { FakeIntegration } from './api/FakeIntegrationStore.mts';
import { FakeRecords } from './FakeRecords.mts';
import { FakeRestApi } from './FakeRestApi.mts';
import { anEnvironment, runWords } from './runWords.mts';
import type { InvocationParts } from './anInvocation.mts';

/** The fake API with an administrator who types lines in #general, as its service account. */
export function aWorkspace(environment = anEnvironment(), api = new FakeRestApi(), records = new FakeRecords()) {
    const { 'X-User-Id': userId, 'X-Auth-Token': token } = api.login('admin');
    const parts: InvocationParts = {
        sender: { roles: ['admin'] },
        settings: { 'api-user-id': userId, 'api-token': token },
        transport: api.transport,
        records,
    };
    return {
        api,
        records,
        /** Types a line, `"` around words with spaces, and answers the last reply. */
        type: async (line: string) => {
            const { replies } = await runWords(wordsOf(line), parts, environment);
            return replies[replies.length - 1] ?? '';
        },
        /** The one integration of a name as it is stored. */
        stored: (name: string): FakeIntegration => {
            const [found, ...others] = api.integrations.filter((it) => it.name === name);
            if (!found || others.length > 0) {
                throw new Error(`There is not one integration ${name}`);
            }
            return found;
        },
        /** The bodies that were sent to a route. */
        sent: (path: string) =>
            api.requests
                .filter(({ url }) => url.endsWith(`/${path}`))
                .map(({ body = '' }) => JSON.parse(body) as Record<string, unknown>),
    };
}

function wordsOf(line: string): string[] {
    return [...line.matchAll(/(?<!\S)"([^"]*)"(?!\S)|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}
