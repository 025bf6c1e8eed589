import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import type { App } from '@rocket.chat/apps-engine/definition/App';
import { actionButtons } from '../../lib/engine/actionButtons.ts';
import { IntegrationCommand } from '../../lib/engine/IntegrationCommand.ts';
import { appSettings } from '../../lib/engine/accessors/settings.ts';
import { root } from '../packaging/AppSources.mts';
import { anEnvironment } from '../fakes/runWords.mts';

test('the server’s and the client’s texts are exactly those that the app names', async () => {
    const texts = JSON.parse(await readFile(`${root}/i18n/en.json`, 'utf8')) as Record<string, string>;
    const command = new IntegrationCommand({} as unknown as App, () => anEnvironment());
    const named = [
        command.i18nParamsExample,
        command.i18nDescription,
        ...actionButtons().map(({ descriptor }) => descriptor.labelI18n),
        ...appSettings().flatMap(({ i18nLabel, i18nDescription, values = [] }) => [
            i18nLabel,
            i18nDescription,
            ...values.map((value) => value.i18nLabel),
        ]),
    ];
    expect(Object.keys(texts).sort()).toEqual([...named].sort());
    expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([]);
});
