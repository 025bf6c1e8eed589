import { useEffect, useState } from 'react';
import type { ActionButton } from './actions/ActionButton.mts';
import type { Api } from './Api.mts';
import type { SlashCommand } from './chat/commands.mts';
import type { Person } from './ChatContext.mts';

/** Who is signed in, and what apps add to the client. */
export interface AppParts {
    me: Person;
    buttons: ActionButton[];
    commands: SlashCommand[];
    translate: (key: string) => string;
}

interface Texts {
    apps: { id: string; languages: Record<string, Record<string, string> | undefined> }[];
}

/** Asks for them once; undefined until they are there. Whoever is not known any more is signed out. */
export function useAppParts(api: Api, signOut: () => void): AppParts | undefined {
    const [parts, setParts] = useState<AppParts>();
    useEffect(() => {
        void load(api).then((loaded) => {
            if (loaded) {
                setParts(loaded);
            } else {
                signOut();
            }
        });
        // Signing out is another function each time, and the same.
    }, [api]);
    return parts;
}

async function load(api: Api): Promise<AppParts | undefined> {
    const [me, buttons, texts, commands] = await Promise.all([
        api.get<Person>('/page/me'),
        api.get<{ buttons: ActionButton[] }>('/api/apps/actionButtons'),
        api.get<Texts>('/api/apps/languages'),
        api.get<{ commands: SlashCommand[] }>('/api/v1/commands.list'),
    ]);
    if (!me.ok) {
        return undefined;
    }
    const known = new Map<string, string>(
        (texts.ok ? texts.body.apps : []).flatMap(({ id, languages }) =>
            Object.entries(languages.en ?? {}).map(([key, text]) => [`app-${id}.${key}`, text] as const),
        ),
    );
    const translate = (key: string) => known.get(key) ?? key;
    return {
        me: me.body,
        buttons: buttons.ok ? buttons.body.buttons : [],
        commands: (commands.ok ? commands.body.commands : []).map((command) => ({
            ...command,
            params: translate(command.params),
            description: translate(command.description),
        })),
        translate,
    };
}
