import { describe, expect, test } from '@jest/globals';
import type { IIntegration } from '@rocket.chat/core-typings';
import { type CompiledScript, compileScript } from './compileScript.mts';
import { ScriptEngine } from './ScriptEngine.mts';

const call = { method: 'process_incoming_request' as const, parameters: { request: {} } };
const on = { scriptEnabled: true };

/** How a call of a script ends once it is compiled, or why it is not. */
async function outcomeOf({ scriptCompiled, scriptError }: CompiledScript): Promise<unknown> {
    if (scriptError) {
        return scriptError.message;
    }
    const integration = { _id: 'i', scriptEnabled: true, scriptCompiled, _updatedAt: new Date(0) } as IIntegration;
    const outcome = await new ScriptEngine({}).call(integration, call);
    return outcome.kind === 'value' ? outcome.value : outcome.kind;
}

const answering = 'class Script { process_incoming_request() { return 1 } }';

describe('B.8: a script that', () => {
    test.each([
        ['is plain', answering, 1, 1],
        [
            'assigns an undeclared variable',
            'class Script { process_incoming_request() { found = 5; return found } }',
            5,
            'run-failed',
        ],
        ['asks for strictness, which is no directive there', `'use strict'; found = 1; ${answering}`, 1, 1],
        ['imports', `import 'x'; ${answering}`, 'evaluation-failed', /^Cannot use import statement outside a module$/],
        ['exports', `export const a = 1; ${answering}`, 'evaluation-failed', /^Unexpected token 'export'$/],
        ['awaits', `await 1; ${answering}`, 'evaluation-failed', /^await is only valid/],
        [
            'returns',
            `return 1; ${answering}`,
            /'return' outside of function\. \(1:0\)\n\n> 1 \| return/,
            'evaluation-failed',
        ],
        ['is in the old octal', `010; ${answering}`, /Legacy octal literals/, 1],
        ['uses `with`', `with (Object) {} ${answering}`, /'with' in strict mode/, 1],
        ['has an HTML comment', `<!-- old\n${answering}`, /Unexpected token \(1:0\)/, 1],
        ['ends in a comment', `${answering} // done`, 1, /^Unexpected end of input$/],
        ['has a broken regular expression', `/(/; ${answering}`, 'evaluation-failed', /^Invalid regular expression/],
        ['has no class', 'const a = 1;', 'evaluation-failed', 'evaluation-failed'],
        [
            'declares what the server declares',
            `const fetch = 1; ${answering}`,
            'evaluation-failed',
            'evaluation-failed',
        ],
        [
            'returns a function',
            'class Script { process_incoming_request() { return { content: { text: () => 1 } } } }',
            'run-failed',
            'run-failed',
        ],
        [
            'uses new functions',
            'class Script { async process_incoming_request({ request: { a } }) { return a ?? 2 } }',
            2,
            2,
        ],
    ])('%s', async (_name, script, transpiled, asWritten) => {
        const ways = [
            { skipTranspile: false, release: '8.8', expected: transpiled },
            { skipTranspile: true, release: '8.8', expected: asWritten },
            { skipTranspile: false, release: '9.0', expected: asWritten },
            { skipTranspile: true, release: '9.0', expected: asWritten },
        ] as const;
        // What is compiled to the same is run once.
        const outcomes = new Map<string, unknown>();
        for (const { skipTranspile, release, expected } of ways) {
            const compiled = compileScript({ ...on, script, skipTranspile }, { release });
            const key = JSON.stringify([compiled.scriptCompiled, compiled.scriptError?.message]);
            outcomes.set(key, outcomes.has(key) ? outcomes.get(key) : await outcomeOf(compiled));
            const wanted: unknown = typeof expected === 'object' ? expect.stringMatching(expected) : expected;
            expect(outcomes.get(key)).toEqual(wanted);
        }
    });

    test('B.8: is made into old JavaScript once, the second time by heart', () => {
        const script = `/* ${process.hrtime.bigint()} */ ${answering}`;
        const first = compileScript({ ...on, script }, {});
        expect(first.scriptCompiled).toMatch(/^"use strict";function.*process_incoming_request/);
        expect(compileScript({ ...on, script }, {})).toEqual(first);
    });

    test.each([{ scriptEnabled: false }, { script: ' ' }, { scriptEngine: 'vm2' as 'isolated-vm' }])(
        'B.1: is not compiled with %j',
        (changes) => {
            expect(compileScript({ ...on, script: answering, ...changes }, {})).toEqual({});
        },
    );
});
