import type { FakeIntegration } from './api/FakeIntegrationStore.mts';
import { FakeRecords } from './FakeRecords.mts';
import { FakeRestApi } from './FakeRestApi.mts';
import { anEnvironment, runWords } from './runWords.mts';
import type { InvocationParts } from './anInvocation.mts';

/** The fake API with an administrator who types lines in #general, as its service account. */
export function aWorkspace(
    environment = anEnvironment(),
    api = new FakeRestApi(),
    records = new FakeRecords(),
    settings: InvocationParts['settings'] = {},
) {
    const { 'X-User-Id': userId, 'X-Auth-Token': token } = api.login('admin');
    const parts: InvocationParts = {
        sender: { roles: ['admin'] },
        settings: { 'api-user-id': userId, 'api-token': token, ...settings },
        transport: api.transport,
        records,
    };
    const showWords = async (words: string[]) => {
        const before = api.requests.length;
        const { replies } = await runWords(words, parts, environment);
        const calls = api.requests.slice(before).map(({ method, url }) => `→ ${method} ${pathOf(url)}`);
        return masked(['', ...replies, ...calls, ''].join('\n'));
    };
    return {
        api,
        records,
        /** Types a line, `"` around words with spaces, and answers the last reply. */
        type: async (line: string) => {
            const { replies } = await runWords(wordsOf(line), parts, environment);
            return replies[replies.length - 1] ?? '';
        },
        /** The same with what can be pressed below it. */
        typeAndSee: async (line: string) => {
            const { replies, buttons } = await runWords(wordsOf(line), parts, environment);
            const pressable = buttons.map((label) => `[ ${label} ]`).join(' ');
            return [replies[replies.length - 1] ?? '', ...(pressable === '' ? [] : ['', pressable])].join('\n');
        },
        /** The same of words as the server splits them. */
        typeWords: async (words: string[]) => {
            const { replies } = await runWords(words, parts, environment);
            return replies[replies.length - 1] ?? '';
        },
        /** Types a line, and answers the changes that the app's log and the audit room are told of. */
        changesBy: async (line: string): Promise<unknown[]> => {
            const { log } = await runWords(wordsOf(line), parts, environment);
            const entries = log.map((entry) => JSON.parse(entry) as [{ change?: unknown }?]);
            return entries.flatMap(([entry]) => (entry?.change === undefined ? [] : [entry.change]));
        },
        /** Types a line, and answers its reply with the calls of the API that it led to, as one text. */
        show: (line: string) => showWords(wordsOf(line)),
        /** The same of words as the server splits them. */
        showWords,
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

/** Random texts are another each time. */
function masked(text: string): string {
    return text.replace(/\b[0-9a-f]{64}\b/g, '(a secret)').replace(/\b[0-9a-f]{48}\b/g, '(a token)');
}

function pathOf(url: string): string {
    const { pathname, search } = new URL(url);
    return `${pathname.replace('/api/v1/', '')}${search}`;
}

function wordsOf(line: string): string[] {
    return [...line.matchAll(/(?<!\S)"([^"]*)"(?!\S)|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}
