import { holds, IMPERSONATE, POST_READ_ONLY } from '../lib/access/PermissionRoles';
import { isAdmin } from '../lib/access/Sender';
import { gatherSubject } from '../lib/checkup/gatherSubject';
import { NameIndex } from '../lib/checkup/NameIndex';
import { runChecks } from '../lib/checkup/runChecks';
import { channelHere } from '../lib/dispatch/channelHere';
import type { Subcommand, WorkspaceContext } from '../lib/dispatch/Subcommand';
import type { Collection } from '../lib/integrations/search/collectIntegrations';
import { collectIntegrations } from '../lib/integrations/search/collectIntegrations';
import { findIntegration } from '../lib/integrations/search/findIntegration';
import type { Integration } from '../lib/integrations/Integration';
import type { ReadableIntegrations } from '../lib/integrations/Integrations';
import type { Retirement } from '../lib/integrations/Retirement';
import { isSearchable } from '../lib/integrations/search/isSearchable';
import { readPages } from '../lib/integrations/search/readPages';
import type { Outcome } from '../lib/Outcome';
import { all, andThen, map, succeed } from '../lib/Outcome';
import type { Reply } from '../lib/replies/Reply';
import type { Retiring } from '../lib/replies/retiring';
import type { SettingsProblem } from '../lib/replies/settings';
import { optionalIntegration } from './parameters';

const parameters = { integration: optionalIntegration } as const;

/** `/integration doctor`: looks for what keeps integrations from working, and says how to fix it. */
export const doctor: Subcommand<typeof parameters, 'workspace'> = {
    name: 'doctor',
    group: 'look',
    otherNames: ['check', 'diagnose', 'lint', 'verify'],
    parameters,
    examples: ['', 'Alerts'],
    needs: 'workspace',
    run: ({ integration }, context) => runDoctor(integration, context),
};

/** What is looked over, and among which names it stands. */
interface CheckTargets extends Collection {
    readonly only?: Integration;
    readonly sameNames: readonly Integration[];
}

async function runDoctor(reference: string | undefined, context: WorkspaceContext): Promise<Outcome<Reply>> {
    const { workspace, directory, room, username, now } = context;
    const [ready, own] = await Promise.all([
        all(findTargets(reference, workspace.integrations), workspace.permissionRoles()),
        reference === undefined ? ownState(context) : undefined,
    ]);
    if (!ready.ok) {
        return ready;
    }
    const [{ integrations, sameNames, only, truncated }, grants] = ready.value;
    // The room that this is typed in exists: when it cannot be read, no room can.
    const roomsReadable = (await directory.room(room.id)) !== undefined;
    const checkContext = {
        directory,
        impersonates: (person: { roles: readonly string[] }) => holds(person, IMPERSONATE, grants),
        writesReadOnly: (person: { roles: readonly string[] }) => holds(person, POST_READ_ONLY, grants),
        roomsReadable,
        tellsCompiled: integrations.some(({ isCompiled }) => isCompiled === true),
        names: new NameIndex(sameNames),
        single: only !== undefined,
        here: channelHere(room, username),
    };
    return succeed({
        kind: 'checkup',
        facts: {
            checked: integrations.length,
            ...(only ? { only: { id: only.id, name: only.values.name } } : {}),
            findings: runChecks(await Promise.all(integrations.map((it) => gatherSubject(it, checkContext)))),
            roomsReadable,
            ...(own?.settings ? { settings: own.settings } : {}),
            retiring: retiringOf(integrations, own?.retirements ?? []),
            now: now(),
            ...(truncated ? { truncated } : {}),
        },
    });
}

/** What the app itself has to do, and what keeps it from that. */
interface OwnState {
    readonly settings?: SettingsProblem;
    readonly retirements: readonly Retirement[];
}

/** Matters to those who can mend it. */
async function ownState({
    sender,
    workspace,
    settingsProblem,
    retirements,
}: WorkspaceContext): Promise<OwnState | undefined> {
    const person = await sender();
    if (!person.ok || !isAdmin(person.value)) {
        return undefined;
    }
    const [settings, waiting] = await Promise.all([
        settingsProblem(workspace.account.via === 'service'),
        retirements(),
    ]);
    return { settings, retirements: waiting };
}

/** Those that still work, the next to end first. */
function retiringOf(integrations: readonly Integration[], retirements: readonly Retirement[]): readonly Retiring[] {
    const working = new Set(integrations.filter(({ values }) => values.enabled === true).map(({ id }) => id));
    return retirements
        .filter(({ integrationId }) => working.has(integrationId))
        .map(({ integrationId: id, name, at }) => ({ id, name, at }))
        .sort((one, other) => one.at - other.at);
}

async function findTargets(
    reference: string | undefined,
    integrations: ReadableIntegrations,
): Promise<Outcome<CheckTargets>> {
    if (reference === undefined) {
        const collected = await collectIntegrations(integrations, {});
        return map(collected, (it) => ({ ...it, sameNames: it.integrations }));
    }
    return andThen(findIntegration(integrations, reference), async (only) => {
        // One that its name found is the only one of that name; for what no query may hold there is no look.
        if (only.values.name.toLowerCase() === reference.toLowerCase() || !isSearchable(only.values.name)) {
            return succeed({ only, integrations: [only], sameNames: [only] });
        }
        const sameNames = await readPages(integrations, { name: only.values.name }, { offset: 0, count: Infinity });
        return map(sameNames, (it) => ({ only, integrations: [only], sameNames: it.integrations }));
    });
}
