import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { parseCommand } from '../../../lib/grammar/parseCommand.ts';
import { printCommand } from '../../../lib/grammar/printCommand.ts';
import { checkFields } from '../../../lib/integrations/fields/checkFields.ts';
import { parseParameters } from '../../workspace/rest/parseParameters.mts';
import { createBody } from '../../../lib/api/bodies.ts';
import { type FieldValues, fields } from '../../../lib/integrations/fields/fields.ts';
import { github } from '../../../lib/templates/github/template.ts';
import { writeScript } from '../../../lib/templates/writeScript.ts';
import { recreateCommand } from '../../../lib/integrations/recreateCommand.ts';

const incoming: FieldValues = { type: 'incoming', name: 'X', channel: ['#general'] };
const outgoing: FieldValues = { type: 'outgoing', name: 'X', channel: ['#general'], urls: ['http://a'] };

const grammar = { name: 'create', parameters: fields, examples: [], check: checkFields };

/** As the API answers them, and what of it has to be said. */
const stored = { ...outgoing, enabled: true };

describe('what makes an integration again', () => {
    test('leaves out what create and the server assume', () => {
        const usual: FieldValues = {
            ...outgoing,
            username: 'rocket.cat',
            enabled: true,
            event: 'sendMessage',
            scriptEnabled: false,
            scriptEngine: 'isolated-vm',
            runOnEdits: false,
            retryFailedCalls: false,
            retryCount: 4,
            retryDelay: 'powers-of-ten',
        };
        expect(recreateCommand(usual)).toEqual({ values: outgoing, leftOut: [] });
    });

    test.each<[string, Partial<FieldValues>]>([
        ['that it is off', { enabled: false }],
        ['who it posts as', { username: 'uma' }],
        ['that its script is off', { script: 's', scriptEnabled: false }],
        ['that it retries', { retryFailedCalls: true }],
        ['how it would retry', { retryFailedCalls: false, retryCount: 7 }],
    ])('says %s', (_name, said) => {
        expect(recreateCommand({ ...stored, ...said }).values).toEqual({ ...outgoing, ...said });
    });

    test('says no switch that goes without saying by what else is said', () => {
        const on = {
            ...stored,
            script: 's',
            scriptEnabled: true,
            retryFailedCalls: true,
            retryCount: 7,
            retryDelay: 'powers-of-ten',
        } as const;
        expect(recreateCommand(on).values).toEqual({ ...outgoing, script: 's', retryCount: 7 });
    });

    test.each([
        [{ secret: '', options: [] }, {}, []],
        [{ secret: 'abc', options: ['success'] }, { templateOptions: ['success'] }, ['secret']],
    ])(
        'names the template that made a script, with its options and without its secret: %j',
        (settings, said, leftOut) => {
            const script = writeScript(github, settings);
            const scripted = { ...incoming, enabled: true, username: 'rocket.cat', script, scriptEnabled: true };
            expect(recreateCommand(scripted)).toEqual({
                values: { ...incoming, template: 'github', ...said },
                leftOut,
            });
            expect(recreateCommand({ ...scripted, scriptEnabled: false }).values).toEqual({
                ...incoming,
                scriptEnabled: false,
                template: 'github',
                ...said,
            });
            const changed = recreateCommand({ ...scripted, script: `${script}\n// more` });
            expect(changed).toEqual({ values: incoming, leftOut: ['script'] });
        },
    );

    test.each<[string, Partial<FieldValues>, string[]]>([
        ['the token', { token: 't' }, ['token']],
        ['a script of several lines', { script: 'a\nb', scriptEnabled: true }, ['script']],
        ['a script that is too long', { script: 'a'.repeat(501), scriptEnabled: true }, ['script']],
        ['an avatar that is no address', { avatar: 'avatar/ci' }, ['avatar']],
        ['an alias that looks like another', { alias: 'C\u200bI' }, ['alias']],
        ['a username that is read without its prefix', { username: '@uma' }, ['username']],
        ['more tries than can be asked for', { retryFailedCalls: true, retryCount: 1000 }, ['retryCount']],
    ])('names %s as left out', (_name, more, leftOut) => {
        expect(recreateCommand({ ...stored, ...more })).toEqual({ values: outgoing, leftOut });
    });

    test.each<[string, FieldValues, string[]]>([
        ['its name', { ...stored, name: 'C\u00adI' }, ['name']],
        ['it posts nowhere', { type: 'incoming', name: 'X' }, ['channel']],
        ['where it posts', { ...incoming, channel: ['#a b'] }, ['channel']],
        ['what it waits for', { ...stored, triggerWords: ['a,b'] }, ['triggerWords']],
        ['what it calls', { ...stored, urls: ['http://a/?x=1,http://b'] }, ['urls']],
        ['an event of a newer server', { ...stored, event: 'roomPainted' as 'roomCreated' }, ['event']],
    ])('is nothing where no line can say what matters: %s', (_name, values, leftOut) => {
        expect(recreateCommand(values)).toEqual({ leftOut });
    });

    test('says that it listens to every public channel, which no channel stands for: typed, that would be the room', () => {
        const everywhere = { ...outgoing, channel: undefined };
        expect(recreateCommand({ ...everywhere, enabled: true }).values).toEqual({
            ...outgoing,
            channel: ['all_public_channels'],
        });
        const bound = { ...everywhere, event: 'userCreated', targetRoom: '#a' } as const;
        expect(recreateCommand({ ...bound, enabled: true }).values).toEqual(bound);
    });

    const word = fc.constantFrom('a', 'b c', '“d”', '-e', 'f=g', "it's", '$&');
    const options = fc.record(
        {
            name: word,
            alias: word,
            emoji: fc.constantFrom(':a:', ':b:'),
            enabled: fc.boolean(),
            script: word,
            scriptEnabled: fc.boolean(),
            skipTranspile: fc.boolean(),
            username: fc.constantFrom('rocket.cat', 'uma'),
        },
        { requiredKeys: ['name', 'enabled', 'scriptEnabled'] },
    );

    test('is read by create as what leads to the same request', () => {
        fc.assert(
            fc.property(fc.constantFrom(incoming, outgoing), options, (kind, more) => {
                const integration = { ...kind, ...more };
                const { values: said = integration, leftOut } = recreateCommand(integration);
                const line = printCommand(grammar, said) ?? '';
                const parsed = parseCommand(grammar, parseParameters(line));
                const values = parsed.ok ? parsed.values : undefined;
                const body = (from: FieldValues) => {
                    const { skipTranspile = false, scriptEnabled, script, ...rest } = createBody(from, () => 't');
                    // Without a script it does not matter whether it is on.
                    return { ...rest, skipTranspile, script, scriptEnabled: script !== undefined && scriptEnabled };
                };
                // A script that breaks off is none that create takes.
                expect(leftOut).toEqual(integration.script === '$&' ? ['script'] : []);
                const wanted = leftOut.length > 0 ? { ...integration, script: undefined } : integration;
                expect(values && body(values)).toEqual(body(wanted));
            }),
        );
    });
});
