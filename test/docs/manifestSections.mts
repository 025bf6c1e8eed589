import manifest from '../../app.json' with { type: 'json' };
import texts from '../../i18n/en.json' with { type: 'json' };
import { appSettings } from '../../lib/engine/accessors/settings.ts';
import type { Sections } from './fillSections.mts';
import { markdownTable } from './markdownTable.mts';
import { type PermissionUse, permissionUses } from './permissionUses.mts';

/** The README's tables of app permissions and settings, from what the engine is given. */
export function manifestSections(): Sections {
    return { permissions: permissionTable(), settings: settingTable() };
}

function permissionTable(): string {
    const rows = manifest.permissions.map(({ name }) => {
        const use = permissionUses[name];
        return [`\`${name}\``, use?.why ?? '', use === undefined ? '' : withoutIt(use)];
    });
    return markdownTable(['permission', 'why', 'without it'], rows);
}

function withoutIt({ line, told, untold = '' }: PermissionUse): string {
    return told === undefined ? untold : `\`/integration ${line}\` says: “${told}”`;
}

function settingTable(): string {
    const rows = appSettings().map(({ i18nLabel, i18nDescription = '', values = [], packageValue }) => {
        const choices = values.map(({ key, i18nLabel: label }) => {
            const preset = key === packageValue ? ' (default)' : '';
            return `${textOf(label)}${preset}`;
        });
        return [textOf(i18nLabel), [textOf(i18nDescription), ...choices].join('<br>')];
    });
    return markdownTable(['setting', 'what it does'], rows);
}

function textOf(key: string): string {
    return (texts as Record<string, string>)[key] ?? '';
}
