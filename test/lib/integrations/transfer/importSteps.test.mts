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
    ['no name', { name: '' }, 'missing'],
    [
        'its picture in its address',
        { avatar: `data:image/png;base64,${'A'.repeat(61_000)}` },
        '--avatar {"kind":"length","maximum":2000}',
    ],
    [
        'more trigger words than are read',
        { triggerWords: Array.from({ length: 12_000 }, (_, at) => `w${at}`) },
        '--trigger-words {"kind":"length","maximum":60000}',
    ],
])('an export of one that has %s is known, can be edited, and keeps nothing else back', (_, members, told) => {
    const all = [anIntegration({ ...anOutgoingAnswer(members), _id: '1' }), anIntegration()];
    const json = printExport(all);
    expect(stepsFor(json, all)).toEqual(['unchanged', 'unchanged']);
    const edited = json.replace('"type": "outgoing"', '"type": "outgoing", "alias": "Bot"');
    expect(stepsFor(edited, all)).toEqual(['update', 'unchanged']);
    expect(stepsFor(json, [])).toEqual([`wrong ${told}`, 'create']);
});
