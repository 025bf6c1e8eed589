import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import type { IIntegration } from '@rocket.chat/core-typings';
import { ScriptEngine } from './ScriptEngine.mts';

function withScript(scriptCompiled: string, _updatedAt = new Date(0)): IIntegration {
    return { _id: 'i', scriptEnabled: true, scriptCompiled, _updatedAt } as IIntegration;
}

function script(body: string): string {
    return `class Script { async process_incoming_request({ request }) { ${body} } }`;
}

const limits = { milliseconds: 300, megabytes: 8 };
const call = { method: 'process_incoming_request' as const, parameters: { request: { content: { text: 'hi' } } } };

describe('ScriptEngine', () => {
    test.each([
        ['the method’s value', script('return { content: request.content }'), { content: { text: 'hi' } }],
        ['undefined', script(''), undefined],
        ['string functions', script("return s.capitalize(s.trim(' abc ')) + s.escapeHTML('<')"), 'Abc&lt;'],
        ['s.escapeRegExp', script("return s.escapeRegExp('a.b')"), 'a\\.b'],
        ['global', script('global.x = 5; return x'), 5],
        ['no way to the host’s realm', script("return fetch.constructor('return typeof process')()"), 'undefined'],
        [
            'nothing of Node',
            script('return [typeof require, typeof setTimeout, typeof HTTP].join()'),
            'undefined,undefined,undefined',
        ],
        ['a quiet console', script("console.log('x'); return 1"), 1],
    ])('returns %s', async (_name, source, value) => {
        expect(await new ScriptEngine({}, limits).call(withScript(source), call)).toEqual({ kind: 'value', value });
    });

    test.each<[kind: 'evaluation-failed' | 'run-failed', source: string, message: string]>([
        ['evaluation-failed', 'throw new Error("broken");', 'broken'],
        ['evaluation-failed', 'class Other {}', 'Script is not defined'],
        ['evaluation-failed', 'for (;;) {}', 'timed out'],
        ['run-failed', script('throw new TypeError("bad")'), 'bad'],
        ['run-failed', script('for (;;) {}'), 'timed out'],
        ['run-failed', script('await new Promise(() => {})'), 'without a result'],
        ['run-failed', script('const a = []; for (;;) a.push(new Array(1e4).fill(1.5))'), 'memory'],
        ['run-failed', script('await fetch("nonsense")'), 'URL'],
    ])('says %s for %s', async (kind, source, message) => {
        // Only what is to run out of time gets little of it; what is first to be evaluated, more than evaluating takes beside other work.
        const milliseconds = message === 'timed out' ? { 'evaluation-failed': 300, 'run-failed': 1500 }[kind] : 30_000;
        const outcome = await new ScriptEngine({}, { ...limits, milliseconds }).call(withScript(source), call);
        expect(outcome.kind).toBe(kind);
        expect('failure' in outcome && outcome.failure.message).toContain(message);
    });

    test('fetches for a script, several things at once, and does not wait for what never comes', async () => {
        const server = createServer(({ url }, response) => {
            if (url !== '/never') {
                response.writeHead(200, { 'X-Path': String(url), Connection: 'close' }).end(`This is ${url}`);
            }
        }).listen(0, '127.0.0.1');
        await once(server, 'listening');
        const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
        const engine = new ScriptEngine({}, { ...limits, milliseconds: 1000 });
        const both = script(`const found = await Promise.all(['/a', '/b'].map((path) => fetch('${address}' + path)));
            return Promise.all(found.map(async (it) => [it.status, it.headers.get('x-path'), await it.text()]))`);
        const value = ['/a', '/b'].map((path) => [200, path, `This is ${path}`]);
        expect(await engine.call(withScript(both), call)).toEqual({ kind: 'value', value });
        const never = await engine.call(withScript(script(`await fetch('${address}/never')`), new Date(1)), call);
        expect(never).toMatchObject({ kind: 'run-failed', failure: { message: 'Script execution timed out.' } });
        server.close();
    });

    test('says when the method is missing', async () => {
        expect(await new ScriptEngine({}, limits).call(withScript('class Script {}'), call)).toEqual({
            kind: 'no-method',
        });
    });

    test('keeps the Store until the integration changes', async () => {
        const engine = new ScriptEngine({}, limits);
        const counting = script("Store.set('n', (Store.get('n') || 0) + 1); return Store.get('n')");
        await engine.call(withScript(counting), call);
        expect(await engine.call(withScript(counting), call)).toEqual({ kind: 'value', value: 2 });
        expect(await engine.call(withScript(counting, new Date(1)), call)).toEqual({ kind: 'value', value: 1 });
    });

    test.each([
        ['no', true],
        ['yes', false],
        ['true', false],
        ['ivm', false],
    ])('DISABLE_INTEGRATION_SCRIPTS=%s: has a script: %s', (value, expected) => {
        const engine = new ScriptEngine({ DISABLE_INTEGRATION_SCRIPTS: value });
        expect(engine.hasScript(withScript('class Script {}'))).toBe(expected);
    });
});
