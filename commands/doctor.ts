import { holds, IMPERSONATE, POST_READ_ONLY } from '../lib/access/PermissionRoles';
import type { Outcome } from '../lib/Failure';
import { succeed } from '../lib/Failure';
import { checkUp } from '../lib/checkup/runChecks';
import { bookNames, examine } from '../lib/checkup/gather';
import type { Collection } from '../lib/integrations/collectIntegrations';
import { collectIntegrations } from '../lib/integrations/collectIntegrations';
import { findIntegration } from '../lib/integrations/findIntegration';
import type { Integration } from '../lib/integrations/Integration';
import type { ReadableIntegrations } from '../lib/integrations/Integrations';
import type { Reply } from '../lib/replies/Reply';
import { channelHere } from '../lib/dispatch/channelHere';
import type { CommandContext } from '../lib/dispatch/CommandContext';
import { integrationParameter } from './parameters';
import type { Subcommand } from '../lib/dispatch/Subcommand';
import type { LabelledParameters, SubcommandGrammar } from '../lib/dispatch/Declaration';
import { withValues } from '../lib/dispatch/Subcommand';

const parameters = {
    integration: { ...integrationParameter, required: false },
} as const satisfies LabelledParameters;

const grammar: SubcommandGrammar<typeof parameters> = {
    name: 'doctor',
    summary: 'doctor',
    parameters,
    examples: ['', 'Alerts'],
};

/** `/integration doctor`: looks for what keeps integrations from working, and says how to mend it. */
export const doctor: Subcommand = {
    grammar,
    run: (words, context) => withValues(grammar, words, ({ integration }) => lookOver(integration, context)),
};

/** What is looked over, and among which names it stands. */
interface Patients extends Collection {
    readonly only?: Integration;
    readonly sameNames: readonly Integration[];
}

async function lookOver(reference: string | undefined, context: CommandContext): Promise<Outcome<Reply>> {
    const workspace = await context.workspace();
    if (!workspace.ok) {
        return workspace;
    }
    const [patients, grants] = await Promise.all([
        findPatients(reference, workspace.value.integrations),
        workspace.value.permissionRoles(),
    ]);
    if (!patients.ok) {
        return patients;
    }
    if (!grants.ok) {
        return grants;
    }
    const { integrations, sameNames, only, stopped } = patients.value;
    // The room that this is typed in exists: when it cannot be read, no room can.
    const roomsReadable = (await context.directory.room(context.room.id)) !== undefined;
    const instruments = {
        directory: context.directory,
        impersonates: (person: { roles: readonly string[] }) => holds(person, IMPERSONATE, grants.value),
        writesReadOnly: (person: { roles: readonly string[] }) => holds(person, POST_READ_ONLY, grants.value),
        roomsReadable,
        names: bookNames(sameNames),
        here: channelHere(context.room, context.username),
    };
    return succeed({
        kind: 'checkup',
        facts: {
            checked: integrations.length,
            ...(only ? { only: { id: only.id, name: only.values.name } } : {}),
            findings: checkUp(await Promise.all(integrations.map((it) => examine(it, instruments)))),
            roomsReadable,
            ...(stopped ? { stopped } : {}),
        },
    });
}

async function findPatients(
    reference: string | undefined,
    integrations: ReadableIntegrations,
): Promise<Outcome<Patients>> {
    if (reference === undefined) {
        const all = await collectIntegrations(integrations, {});
        return all.ok ? succeed({ ...all.value, sameNames: all.value.integrations }) : all;
    }
    const found = await findIntegration(integrations, reference);
    if (!found.ok) {
        return found;
    }
    const only = found.value;
    // One that its name found is the only one of that name.
    const sameNames =
        only.id === reference
            ? await integrations.list({ name: only.values.name, offset: 0, count: 100 })
            : succeed({ integrations: [only] });
    return sameNames.ok ? succeed({ only, integrations: [only], sameNames: sameNames.value.integrations }) : sameNames;
}
