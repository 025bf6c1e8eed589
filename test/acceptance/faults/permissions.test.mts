import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';
import { type Fault, Gateway } from '../fixtures/Gateway.mts';
import { answer, close, json, page } from './answers.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
}, SETUP_TIMEOUT);

afterAll(() => app.close());

/** A changed setting makes the app ask again; it does not mind slashes. */
async function forget(): Promise<void> {
    await app.configure({ 'api-url': `${app.gateway.url}${'/'.repeat(++changes)}` });
}

let changes = 0;

/** What the question who may do what meets; as long as it is not answered, the answer is no. */
const faults: [name: string, fault: Fault, word: string][] = [
    ['401', json('401 Unauthorized', {}), '401'],
    ['403', json('403 Forbidden', { success: false, error: 'unauthorized' }), '403'],
    ['429', json('429 Too Many Requests', { success: false, error: 'You must wait 1 seconds' }), '1 second.'],
    ['502', page('502 Bad Gateway'), '502'],
    ['a page', page('200 OK'), 'web page'],
    ['another shape', json('200 OK', { success: true, update: {} }), 'Nothing was changed'],
    ['holders that are none', json('200 OK', { success: true, update: [null, { _id: 5 }, {}] }), 'manage-incoming'],
    ['no answer', close, 'connection'],
];

test.each(faults)('without the permissions nothing is created: %s', async (_name, fault, word) => {
    app.gateway.misbehave('permissions.listAll', fault);
    await forget();
    const { reply, passed } = await app.watch('create incoming X', { as: 'admin' });
    app.gateway.misbehave('permissions.listAll');
    expect(reply).toContain(word);
    expect(reply).not.toContain('not known whether');
    expect(passed.map(({ path }) => path).filter((path) => path !== 'me')).toEqual(['permissions.listAll']);
    expect(await app.integrations()).toEqual([]);
});

const subject = 'Subject';

/** Every other line that has to know who may do what, about an integration that is there. */
const lines = [
    `update ${subject} --alias X`,
    `disable ${subject}`,
    `remove ${subject} --yes`,
    `clone ${subject} X`,
    `rotate ${subject}`,
    `replay ${subject} some-call`,
    `test ${subject} --send`,
    `history ${subject}`,
    'list',
    `show ${subject}`,
    `doctor ${subject}`,
    'export',
];

test.each(lines)('without the permissions nothing is read and nothing is changed: %s', async (line) => {
    const urls = `${app.gateway.url}/receiver`;
    await app.workspace.store.integrations.removeAsync({}, { multi: true });
    const made = await app.create(`create outgoing ${subject} --urls ${urls}`, { as: 'admin' });
    for (const [, fault, word] of faults.filter(([name]) => ['401', '429', '502', 'no answer'].includes(name))) {
        app.gateway.misbehave('permissions.listAll', fault);
        await forget();
        const { reply, passed } = await app.watch(line, { as: 'admin' });
        app.gateway.misbehave('permissions.listAll');
        expect(reply).toContain(word);
        expect(reply).not.toContain('not known whether');
        const paths = passed.map(({ path }) => path).filter((path) => path !== 'me');
        expect(new Set(paths)).toEqual(new Set(['permissions.listAll']));
    }
    expect(await app.integrations()).toEqual([made]);
    await app.workspace.store.integrations.removeAsync({}, { multi: true });
});

test('what failed is not remembered', async () => {
    await app.useAccount('owen');
    app.gateway.misbehave('permissions.listAll', answer('503 Service Unavailable', ''));
    expect(await app.type('create incoming X')).toContain('503');
    app.gateway.misbehave('permissions.listAll');
    expect(await app.create('create incoming X')).toMatchObject({ name: 'X', _createdBy: { username: 'owen' } });
});

test.each([
    ['of a closed port', closedPort, 'refused'],
    ['with a name that nobody has', () => Promise.resolve('http://nobody.invalid'), 'could not be found'],
])('an address %s', async (_name, find, word) => {
    const url = await find();
    await app.configure({ 'api-url': url });
    const reply = await app.type('create incoming X', { as: 'admin' });
    expect(reply).toContain(word);
    expect(reply).toContain(url);
});

async function closedPort(): Promise<string> {
    const gateway = await Gateway.open(() => undefined);
    await gateway.close();
    return gateway.url;
}
