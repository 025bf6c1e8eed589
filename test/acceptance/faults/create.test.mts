import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { AppWorkspace, SETUP_TIMEOUT } from '../fixtures/AppWorkspace.mts';
import { circle, hidden, faults } from './faults.mts';

let app: AppWorkspace;

beforeAll(async () => {
    app = await AppWorkspace.open();
    await app.type('create incoming First');
}, SETUP_TIMEOUT);

afterAll(() => app.close());

describe('a create that meets', () => {
    beforeAll(() => {
        app.gateway.misbehave(circle.path, circle.interception);
    });

    test.each(faults)('$name', async ({ interception, words, known }) => {
        app.gateway.intercept = ({ path }) => (path === 'integrations.create' ? interception : undefined);
        const { reply, passed } = await app.watch('create incoming X', { as: 'admin' });
        expect(passed.filter(({ path }) => path === 'integrations.create')).toHaveLength(1);
        for (const word of words) {
            expect(reply).toContain(word);
        }
        expect(reply.includes('not known whether')).toBe(!known);
        expect(reply).not.toMatch(/[{}<]/);
        expect(reply).not.toContain(hidden);
        expect(reply).not.toContain((await app.workspace.login('admin')).authToken);
        expect(reply.length).toBeLessThan(800);
    });

    test('a server that is gone', async () => {
        app.gateway.intercept = () => undefined;
        expect(await app.create('create incoming Before')).toMatchObject({ name: 'Before' });
        await app.gateway.close();
        const reply = await app.type('create incoming X', { as: 'admin' });
        expect(reply).toContain('refused');
        expect(reply).not.toContain('not known whether');
    });
});
