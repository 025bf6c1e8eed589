import { holds } from '../lib/access/PermissionRoles';
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
import { readAll } from '../lib/integrations/search/readPages';
import type { Outcome } from '../lib/Outcome';
import { all, andThen, map, succeed } from '../lib/Outcome';
import type { Reply } from '../lib/replies/Reply';
import type { Retiring } from '../lib/replies/retiring';
import { isWithinGrace } from '../lib/replies/retiring';
import type { SettingsProblem } from '../lib/replies/settings';
import { optionalIntegration } from './parameters';
import { IMPERSONATE, POST_READ_ONLY } from '../lib/permissions';

const parameters = { integration: optionalIntegration } as const;

/** `/integration doctor`: finds problems that keep integrations from working, and suggests fixes. */
export const doctor: Subcommand<typeof parameters, 'workspace'> = {
    name: 'doctor',
    group: 'look',
    otherNames: ['check', 'diagnose', 'lint', 'verify'],
    parameters,
    examples: ['', 'Alerts'],
    needs: 'workspace',
    run: ({ integration }, context) => runDoctor(integration, context),
};

/** The integrations to check, and the names among which they must be unique. */
interface CheckTargets extends Collection {
    readonly only?: Integration;
    readonly sameNames: readonly Integration[];
}

async function runDoctor(reference: string | undefined, context: WorkspaceContext): Promise<Outcome<Reply>> {
    const { workspace, directory, room, username, now } = context;
    const [ready, settings, rotated] = await Promise.all([
        all(findTargets(reference, workspace.integrations), workspace.permissionRoles()),
        reference === undefined ? settingsFault(context) : undefined,
        context.retirements(),
    ]);
    if (!ready.ok) {
        return ready;
    }
    const [{ integrations: found, sameNames, only, truncated }, grants] = ready.value;
    const retiring = await retiringAmong(found, rotated, context);
    const ending = new Set(retiring.filter((it) => isWithinGrace(it, now())).map(({ id }) => id));
    // A predecessor shares its problems with its successor, which reports them.
    const integrations = only ? [only] : found.filter(({ id }) => !ending.has(id));
    // The current room exists: when the app cannot read it, it can read no room.
    const roomsReadable = (await directory.room(room.id)) !== undefined;
    const checkContext = {
        directory,
        impersonates: (person: { roles: readonly string[] }) => holds(person, IMPERSONATE, grants),
        writesReadOnly: (person: { roles: readonly string[] }) => holds(person, POST_READ_ONLY, grants),
        roomsReadable,
        tellsCompiled: integrations.some(({ isCompiled }) => isCompiled === true),
        names: new NameIndex(sameNames),
        ending,
        single: only !== undefined,
        here: channelHere(room, username),
    };
    return succeed({
        kind: 'checkup',
        facts: {
            checked: only ? 1 : found.length,
            ...(only ? { only: { id: only.id, name: only.values.name } } : {}),
            findings: runChecks(await Promise.all(integrations.map((it) => gatherSubject(it, checkContext)))),
            roomsReadable,
            ...(settings ? { settings } : {}),
            retiring,
            now: now(),
            ...(truncated ? { truncated } : {}),
        },
    });
}

/** Problems of the app's own settings, for those who can fix them. */
async function settingsFault({
    sender,
    workspace,
    settingsProblem,
}: WorkspaceContext): Promise<SettingsProblem | undefined> {
    const person = await sender();
    return person.ok && isAdmin(person.value) ? settingsProblem(workspace.account.via === 'service') : undefined;
}

/** Predecessors in their grace time, the next to be disabled first; those whose successor is gone are not disabled. */
async function retiringAmong(
    found: readonly Integration[],
    rotated: readonly Retirement[],
    { workspace }: WorkspaceContext,
): Promise<readonly Retiring[]> {
    const seen = new Map(found.map((it) => [it.id, it]));
    const working = rotated.filter(({ integrationId }) => seen.get(integrationId)?.values.enabled === true);
    const isThere = async (id: string) => {
        const read = found.length === 1 ? await workspace.integrations.get(id) : undefined;
        return seen.has(id) || (read?.ok === true && read.value !== undefined);
    };
    const stay = await Promise.all(working.map(({ successorId }) => isThere(successorId)));
    return working
        .filter((_, index) => stay[index])
        .map(({ integrationId: id, name, at }) => ({ id, name: seen.get(id)?.values.name ?? name, at }))
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
        const sameNames = await readAll(integrations, { name: only.values.name });
        return map(sameNames, (it) => ({ only, integrations: [only], sameNames: it.integrations }));
    });
}
