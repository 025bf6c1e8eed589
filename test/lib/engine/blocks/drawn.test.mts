import { beforeAll, describe, expect, test } from '@jest/globals';
import { subcommands } from '../../../../commands/subcommands.ts';
import { formSource } from '../../../../lib/dispatch/formSource.ts';
import { formView } from '../../../../lib/engine/blocks/formView.ts';
import { buildForm } from '../../../../lib/forms/buildForm.ts';
import { eventNames } from '../../../../lib/integrations/events.ts';
import { en } from '../../../../lib/messages/languages/en.ts';
import { templates } from '../../../../lib/templates/templates.ts';
import { replyScenes } from '../../../docs/replyScenes.mts';
import { anIntegration, anIntegrationAnswer, anOutgoingAnswer } from '../../../fakes/anIntegration.mts';
import { FakeClock } from '../../../fakes/FakeClock.mts';
import { aClient } from '../../../fakes/openForms.mts';
import { anEnvironment } from '../../../fakes/runWords.mts';
import type { ClientKind, Surface } from '../../../workspace/clients/ClientKind.mts';
import { type AnyBlock, elementsOf, undrawn } from './undrawn.mts';

interface Sent {
    /** What it came of. */
    of: string;
    surface: Surface;
    blocks: readonly AnyBlock[];
}

const clients: readonly ClientKind[] = ['web', 'mobile'];

/** Whatever may be chosen in a form of an integration. */
const choices: readonly Readonly<Record<string, string>>[] = [
    ...templates.map(({ name }) => ({ type: 'incoming', template: name })),
    { type: 'incoming', template: '' },
    ...eventNames.map((event) => ({ type: 'outgoing', event })),
];

/** Every dialog that there can be: of each subcommand, whatever is chosen in it, short and long, in order and not. */
function allDialogs(): Sent[] {
    return subcommands.flatMap((subcommand) =>
        choices.flatMap((chosen) => {
            const integration = anIntegration(chosen.type === 'outgoing' ? anOutgoingAnswer() : anIntegrationAnswer());
            const source = formSource(subcommand, { typed: {}, here: '#general', integration });
            const form = buildForm(source, chosen);
            return [true, false].map((more): Sent => {
                const parts = { appId: 'app', id: 'view', subcommand: subcommand.name, more };
                const view = formView(form, { ...parts, about: '`A` · a', ...(more ? { problem: '*No*' } : {}) }, en);
                return {
                    of: `${subcommand.name} ${JSON.stringify({ ...chosen, more })}`,
                    surface: 'modal',
                    blocks: view.blocks as unknown as AnyBlock[],
                };
            });
        }),
    );
}

function wordsOf(line: string): string[] {
    return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
}

/** What a client is sent when all is typed that replies are shown of. */
async function sentInScenes(): Promise<Sent[]> {
    const clock = new FakeClock();
    const client = aClient({}, anEnvironment(clock));
    const sent: Sent[] = [];
    for (const line of replyScenes.flatMap(({ lines }) => lines)) {
        const before = client.messages.length;
        const form = await client.type(wordsOf(line));
        const told = client.messages.slice(before).map(({ blocks = [] }) => blocks as unknown as AnyBlock[]);
        sent.push(...told.map((blocks): Sent => ({ of: line, surface: 'message', blocks })));
        sent.push(...(form ? [{ of: line, surface: 'modal' as const, blocks: form.view.blocks }] : []));
        // One person may use the app only so often in a minute.
        clock.pass(60_000);
    }
    return sent;
}

/** What stands in panels, on whatever is pressed in them. */
async function sentInPanels(): Promise<Sent[]> {
    const { type, openPanel } = aClient();
    await type(['create', 'incoming', 'CI builds']);
    await type(['create', 'outgoing', 'Deploys', 'https://example.com/hook']);
    const panel = await openPanel();
    const sent: Sent[] = [];
    for (const label of ['Refresh', 'All rooms', 'Show', 'Send a test', 'Show', 'Disable', 'Show', 'Remove']) {
        await panel.press(label);
        sent.push({ of: label, surface: 'contextualBar', blocks: panel.view.blocks });
    }
    return sent;
}

function faultsIn(all: readonly Sent[], client: ClientKind): Record<string, string[]> {
    const faults = all.map(({ of, surface, blocks }) => [of, undrawn(blocks, surface, client)] as const);
    return Object.fromEntries(faults.filter(([, some]) => some.length > 0));
}

function kindsIn(all: readonly Sent[]): string[] {
    const kinds = all.flatMap(({ blocks }) => blocks.flatMap((it) => [it, ...elementsOf(it)].map(({ type }) => type)));
    return [...new Set(kinds)].sort();
}

describe('is drawn whole', () => {
    let scenes: Sent[];
    let panels: Sent[];

    beforeAll(async () => {
        [scenes, panels] = await Promise.all([sentInScenes(), sentInPanels()]);
    });

    test.each(clients)('every dialog, by %s clients', (client) => {
        const dialogs = allDialogs();
        expect(kindsIn(dialogs)).toEqual([
            'actions',
            'button',
            'input',
            'plain_text_input',
            'section',
            'static_select',
        ]);
        expect(faultsIn(dialogs, client)).toEqual({});
    });

    test.each(clients)('every message, and the dialogs that open in between, by %s clients', (client) => {
        expect(kindsIn(scenes.filter(({ surface }) => surface === 'message'))).toEqual([
            'actions',
            'button',
            'section',
            'static_select',
        ]);
        expect(scenes.filter(({ surface }) => surface === 'modal').length).toBeGreaterThan(2);
        expect(faultsIn(scenes, client)).toEqual({});
    });

    test('every panel, by web clients', () => {
        expect(kindsIn(panels)).toEqual(['actions', 'button', 'input', 'plain_text_input', 'section']);
        expect(faultsIn(panels, 'web')).toEqual({});
    });
});

test('what a phone leaves out is found', () => {
    const text = { i18n: { key: 'x' } };
    const select = { type: 'static_select', actionId: 's', initialOption: {} };
    const blocks = [
        { type: 'callout', blockId: 'c' },
        { type: 'section', blockId: 's', text, accessory: select },
        { type: 'input', blockId: 'i', element: { type: 'toggle_switch', actionId: 't' } },
        { type: 'actions', blockId: 'a', elements: [{ type: 'users_select', actionId: 'u' }] },
    ];
    expect(undrawn(blocks, 'modal', 'mobile')).toEqual([
        'block callout',
        'static_select s in section s, beside its text',
        'static_select s in section s: initialOption',
        'translated text in section s',
        'toggle_switch t in input i',
        'users_select u in actions a',
    ]);
    expect(undrawn(blocks, 'modal', 'web')).toEqual([]);
    expect(undrawn(blocks.slice(0, 3), 'message', 'web')).toEqual([
        'block callout',
        'input in a message, which keeps no state',
    ]);
    expect(undrawn([{ type: 'section' }], 'contextualBar', 'mobile')).toEqual(['block section']);
});
