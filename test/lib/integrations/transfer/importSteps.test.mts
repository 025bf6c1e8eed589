import { expect, test } from '@jest/globals';
import { importSteps } from '../../../../lib/integrations/transfer/importSteps.ts';
import { printExport } from '../../../../lib/integrations/transfer/printExport.ts';
import { readExport } from '../../../../lib/integrations/transfer/readExport.ts';
import type { Integration } from '../../../../lib/integrations/Integration.ts';
import { anIntegration, anOutgoingAnswer } from '../../../fakes/anIntegration.mts';

/** The steps for a text, one line each: what is done, of what, and the options of what is wrong. */
function stepsFor(json: string, integrations: readonly Integration[]): string[] {
    const read = readExport(json, '--json');
    const steps = read.ok ? importSteps(read.entries, { integrations, isWhole: true }) : [];
    return steps.map((step) => {
        const problems = step.kind === 'wrong' ? step.problems : [];
        const told = problems.map((it) =>
            it.kind === 'invalid' ? `${it.option} ${JSON.stringify(it.reason)}` : it.kind,
        );
        return [step.kind, ...told].join(' ');
    });
}

test.each([
    ['no name', { name: '' }, 'wrong missing'],
    ['its picture in its address', { avatar: `data:image/png;base64,${'A'.repeat(61_000)}` }, 'create'],
    [
        'more trigger words than are read',
        { triggerWords: Array.from({ length: 12_000 }, (_, at) => `w${at}`) },
        'create',
    ],
])('an export of one that has %s is known, can be edited, and keeps nothing else back', (_, members, told) => {
    const all = [anIntegration({ ...anOutgoingAnswer(members), _id: '1' }), anIntegration()];
    const json = printExport(all);
    expect(stepsFor(json, all)).toEqual(['unchanged', 'unchanged']);
    const edited = json.replace('"type": "outgoing"', '"type": "outgoing", "alias": "Bot"');
    expect(stepsFor(edited, all)).toEqual(['update', 'unchanged']);
    expect(stepsFor(json, [])).toEqual([told, 'create']);
});

test.each([
    ['22 channels', { channel: Array.from({ length: 22 }, (_, at) => `#room-${at}`) }],
    ['a name of 200 letters', { name: 'x'.repeat(200) }],
    ['no retries', { retryFailedCalls: true, retryCount: 0 }],
    ['an emoji without its colons', { emoji: 'owl' }],
    ['an address without a scheme', { urls: ['example.com/hook'] }],
    ['a script that breaks off', { scriptEnabled: true, script: 'class Script {' }],
    ['another delay', { retryFailedCalls: true, retryDelay: 'at-once' }],
])('what is stored beyond the rules of typed words comes back: %s', (_, members) => {
    const integration = anIntegration({ ...anOutgoingAnswer(members), _id: '1' });
    expect(stepsFor(printExport([integration]), [])).toEqual(['create']);
    // Put back where it was changed meanwhile.
    expect(stepsFor(printExport([integration]), [anIntegration({ ...anOutgoingAnswer(), _id: '1' })])).not.toEqual([
        'unchanged',
    ]);
});

test.each([
    ['a room without its sign', { channel: ['general'] }, 'wrong --channel'],
    ['an event that there is not', { event: 'nothing' }, 'wrong --event'],
])('what the server would refuse is told before: %s', (_, members, told) => {
    const json = JSON.stringify([{ id: '1', type: 'outgoing', name: 'A', urls: ['https://a.example'], ...members }]);
    expect(stepsFor(json, [])[0]).toContain(told);
});

test('what has no id was typed by somebody, and only its bounds are not those of typed words', () => {
    const typed = { type: 'incoming', name: 'x'.repeat(200), channel: ['#general'] };
    expect(stepsFor(JSON.stringify([typed]), [])).toEqual(['create']);
    expect(stepsFor(JSON.stringify([{ ...typed, emoji: 'owl' }]), [])[0]).toContain('wrong --emoji');
});
