import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { toExported, valuesOf } from '../../../../lib/integrations/transfer/exportFormat.ts';
import { printExport } from '../../../../lib/integrations/transfer/printExport.ts';
import { github } from '../../../../lib/templates/github/template.ts';
import { writeScript } from '../../../../lib/templates/writeScript.ts';
import { anIntegration, anIntegrationAnswer, anOutgoingAnswer } from '../../../fakes/anIntegration.mts';
import { arbitraryIntegration, arbitraryIntegrations } from '../arbitraryIntegration.mts';

const id = '65f0a1b2c3d4e5f6a7b8c9d0';

describe('toExported', () => {
    test.each([
        ['an incoming one', anIntegrationAnswer(), { id, type: 'incoming', name: 'CI builds', channel: ['#general'] }],
        [
            'an outgoing one',
            anOutgoingAnswer({ retryFailedCalls: true, retryCount: 4, retryDelay: 'powers-of-ten', runOnEdits: false }),
            {
                id,
                type: 'outgoing',
                name: 'Deploys',
                channel: ['#general'],
                urls: ['https://example.com/hook'],
                retryFailedCalls: true,
            },
        ],
        [
            'a script that runs',
            anIntegrationAnswer({ script: 'a\nb', scriptEnabled: true, scriptEngine: 'isolated-vm' }),
            { id, type: 'incoming', name: 'CI builds', channel: ['#general'], script: ['a', 'b'] },
        ],
        [
            'a script that does not, one that is off, and another poster',
            anIntegrationAnswer({ script: 'a', scriptEnabled: false, enabled: false, username: 'ci' }),
            {
                id,
                type: 'incoming',
                name: 'CI builds',
                channel: ['#general'],
                username: 'ci',
                enabled: false,
                scriptEnabled: false,
                script: ['a'],
            },
        ],
        [
            'fields that the event does not use',
            anOutgoingAnswer({ event: 'roomCreated', triggerWords: ['x'], targetRoom: '#x' }),
            { id, type: 'outgoing', name: 'Deploys', event: 'roomCreated', urls: ['https://example.com/hook'] },
        ],
    ])('leaves out defaults and secrets of %s', (_, answer, expected) => {
        const exported = toExported(anIntegration(answer));
        expect(exported).toEqual(expected);
        expect(Object.keys(exported)).toEqual(Object.keys(expected));
    });

    test('loses nothing that a create would take', () => {
        fc.assert(
            fc.property(arbitraryIntegration, (integration) => {
                const exported = toExported(integration);
                expect(toExported({ id: integration.id, values: valuesOf(exported) })).toEqual(exported);
            }),
        );
    });
});

describe('printExport', () => {
    test('is JSON of the same integrations, without a secret or anything that breaks out of its block', () => {
        fc.assert(
            fc.property(arbitraryIntegrations, (integrations) => {
                const text = printExport(integrations);
                const byId = [...integrations].sort((one, other) => (one.id < other.id ? -1 : 1));
                expect(JSON.parse(text)).toEqual({ leftOut: ['token'], integrations: byId.map(toExported) });
                expect(text).not.toMatch(/secret-token|```|\u202e/);
            }),
        );
    });

    test('does not depend on the order of what it is given', () => {
        const other = anIntegration(anOutgoingAnswer({ _id: '0'.repeat(24) }));
        expect(printExport([other, anIntegration()])).toBe(printExport([anIntegration(), other]));
    });

    test('is the same text each time', () => {
        expect(printExport([anIntegration(anIntegrationAnswer({ alias: 'Bot' }))])).toBe(
            [
                '{',
                '    "leftOut": [',
                '        "token"',
                '    ],',
                '    "integrations": [',
                '        {',
                `            "id": "${id}",`,
                '            "type": "incoming",',
                '            "name": "CI builds",',
                '            "channel": [',
                '                "#general"',
                '            ],',
                '            "alias": "Bot"',
                '        }',
                '    ]',
                '}',
                '',
            ].join('\n'),
        );
    });
});

describe('an integration from a template', () => {
    const template = { name: 'github', version: github.version, options: ['labels'] };
    const stored = (script: string) => anIntegration(anIntegrationAnswer({ script, scriptEnabled: true }));
    const made = stored(writeScript(github, { secret: 's3cret', options: ['labels'] }));

    test('is kept as what it was made from, and its secret is named as left out', () => {
        expect(toExported(made)).toMatchObject({ template: { ...template, hasSecret: true } });
        expect(toExported(stored(writeScript(github, { options: ['labels'] }))).template).toEqual(template);
        expect(toExported(made)).not.toHaveProperty('script');
        const kept = printExport([made]);
        expect(kept).not.toContain('s3cret');
        expect(JSON.parse(kept)).toMatchObject({ leftOut: ['token', 'secret'] });
    });

    test('comes back with the same script, but for the secret', () => {
        const { script, scriptEnabled } = valuesOf(toExported(made));
        expect(script).toBe(writeScript(github, { options: ['labels'] }));
        expect(scriptEnabled).toBe(true);
    });

    test('is kept with its script where somebody has changed that', () => {
        const changed = stored(`${writeScript(github, {})}\n// mine`);
        expect(toExported(changed)).not.toHaveProperty('template');
        expect(valuesOf(toExported(changed)).script).toBe(changed.values.script);
    });
});
