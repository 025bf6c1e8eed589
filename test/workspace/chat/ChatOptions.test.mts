import { describe, expect, test } from '@jest/globals';
import { readOptions } from './ChatOptions.mts';
import { startOptions, usage } from './startOptions.mts';

const defaults = {
    lines: [],
    as: 'olivia',
    room: '#general',
    instances: 1,
    integrations: 0,
    port: 3000,
    host: '8.4',
    serve: false,
    dev: false,
};

describe('readOptions', () => {
    test.each([
        { name: 'nothing', args: [], env: {}, options: {} },
        { name: 'lines', args: ['/a b', 'c'], env: {}, options: { lines: ['/a b', 'c'] } },
        { name: 'a person', args: ['--as', '@uma'], env: {}, options: { as: 'uma' } },
        { name: 'a room without #', args: ['--room', 'ops'], env: {}, options: { room: '#ops' } },
        { name: 'a direct room', args: ['--room=@uma', '/a'], env: {}, options: { room: '@uma', lines: ['/a'] } },
        {
            name: 'numbers',
            args: ['--instances=2', '--integrations', '10000'],
            env: {},
            options: { instances: 2, integrations: 10_000 },
        },
        { name: 'the environment', args: [], env: { PORT: '0', DATA: 'kept' }, options: { port: 0, data: 'kept' } },
        { name: 'empty values of the environment', args: [], env: { DATA: '', PORT: '' }, options: {} },
        {
            name: 'what has no value',
            args: ['--serve', '/a', '--dev'],
            env: {},
            options: { lines: ['/a'], serve: true, dev: true },
        },
    ])('understands $name', ({ args, env, options }) => {
        expect(readOptions(args, env)).toEqual({ ok: true, options: { ...defaults, ...options } });
    });

    test.each(['--help', '-h'])('is asked for the usage by %s', (help) => {
        expect(readOptions(['/a', help], {})).toEqual({ ok: false });
    });

    test.each([
        { args: ['--instances', '0'], env: {}, problem: '--instances' },
        { args: ['--integrations', 'many'], env: {}, problem: 'many' },
        { args: [], env: { PORT: '70000' }, problem: 'PORT' },
        { args: ['--unknown'], env: {}, problem: 'There is no option --unknown.' },
        { args: ['--integration', '10'], env: {}, problem: 'Did you mean --integrations?' },
        { args: ['-x'], env: {}, problem: 'There is no option -x.' },
        { args: ['--as'], env: {}, problem: '--as needs a value: --as <username>' },
        { args: ['--as', '--room', 'ops'], env: {}, problem: '--as needs a value' },
        { args: ['--serve=no'], env: {}, problem: '--serve takes no value' },
    ])('says what is wrong with $args $env', ({ args, env, problem }) => {
        expect(readOptions(args, env)).toEqual({ ok: false, problem: expect.stringContaining(problem) });
    });
});

test('the usage describes every option, in lines that fit a terminal', () => {
    const lines = usage().split('\n');
    for (const name of Object.keys(startOptions)) {
        expect(lines).toContainEqual(expect.stringMatching(new RegExp(`^ {2}--${name}( <\\w+>)? +\\w`)));
    }
    expect(lines.filter((line) => line.length > 120)).toEqual([]);
});
