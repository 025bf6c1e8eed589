import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findTemplate } from '../../../lib/templates/templates.ts';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';

const secret = 'correct-horse';
const push = findTemplate('github')?.samples.push ?? { headers: {}, body: {} };

let app: AppWorkspace;
let hook: string;

beforeAll(async () => {
    app = await AppWorkspace.open();
    const made = await app.create(`create incoming Commits --template github --secret ${secret}`);
    hook = `/hooks/${made._id}/${String(made.token)}`;
}, SETUP_TIMEOUT);

afterAll(() => app.close());

/** What the room got since something began. */
async function postedBy(work: () => Promise<unknown>): Promise<string[]> {
    const { messages } = app.workspace.store;
    const before = new Set((await messages.findAsync({})).map(({ _id }) => _id));
    await work();
    const after = await messages.findAsync({ rid: 'GENERAL' });
    return after.filter(({ _id }) => !before.has(_id)).map(({ msg }) => msg);
}

/** Delivers the sample of a push as GitHub does, signed by a secret. */
function deliver(by: string): Promise<{ status: number }> {
    const body = JSON.stringify(push.body);
    const signature = `sha256=${createHmac('sha256', by).update(body).digest('hex')}`;
    const headers = { ...push.headers, 'Content-Type': 'application/json', 'X-Hub-Signature-256': signature };
    return app.workspace.request({ method: 'POST', path: hook, headers, body });
}

test('a delivery becomes a post where it is signed by the secret, and nothing else', async () => {
    const [post, ...others] = await postedBy(async () => {
        expect(await deliver('wrong-secret')).toMatchObject({ status: 200 });
        expect(await deliver(secret)).toMatchObject({ status: 200 });
    });
    expect(others).toEqual([]);
    expect(post).toContain('*octo/shop* ana pushed');
});

test('test posts a sample of the service at once, marked as a test, as the app wrote the script', async () => {
    const posts = await postedBy(async () => {
        expect(await app.type('test Commits --sample pull_request')).toContain('It works');
    });
    expect(posts).toEqual([expect.stringMatching(/^Test: .*ana opened pull request/)]);
});

test('update gives it another service, and the secret of the old one goes', async () => {
    await app.type('update Commits --template gitlab');
    const posts = await postedBy(async () => {
        expect(await deliver(secret)).toMatchObject({ status: 200 });
        await app.type('test Commits');
    });
    expect(posts).toEqual([expect.stringMatching(/^Test: /)]);
});

test.each(['json', 'slack', 'jira'])('the line for a shell posts through the script of %s', async (template) => {
    const reply = await app.type(`create incoming "By ${template}" --template ${template}`);
    const [, body, url = ''] = /--data '([^']*)' '([^']*)'/.exec(reply) ?? [];
    const request = { method: 'POST', path: new URL(url).pathname, body };
    const posts = await postedBy(async () => {
        expect(await app.workspace.request(request)).toMatchObject({ status: 200 });
    });
    expect(posts).toEqual([expect.stringContaining('Hello from the shell')]);
});
