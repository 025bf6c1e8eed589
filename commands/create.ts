import type { Outcome } from '../lib/Failure';
import { succeed } from '../lib/Failure';
import { checkFields } from '../lib/integrations/checkFields';
import { createBody } from '../lib/integrations/createBody';
import { createdFacts } from '../lib/integrations/createdFacts';
import type { FieldValues } from '../lib/integrations/fields';
import { fields } from '../lib/integrations/fields';
import type { Reply } from '../lib/replies/Reply';
import type { CommandContext, Room, Subcommand, SubcommandGrammar } from './Subcommand';
import { withValues } from './Subcommand';

const grammar: SubcommandGrammar<typeof fields> = {
    name: 'create',
    summary: 'create',
    parameters: fields,
    examples: [
        'incoming "CI builds" --channel #general',
        'incoming Alerts --channel #ops,@owen --alias "Alert bot" --emoji :rotating_light:',
        'outgoing Deploys --urls https://example.com/hook --trigger-words deploy,rollback',
        'outgoing Newcomers --event userCreated --urls https://example.com/hook --target-room #general',
    ],
    check: checkFields,
};

/** `/integration create`: creates an integration of either kind (REST `integrations.create`). */
export const create: Subcommand = {
    grammar,
    run: (words, context) => withValues(grammar, words, (values) => createIntegration(values, context)),
};

async function createIntegration(values: FieldValues, context: CommandContext): Promise<Outcome<Reply>> {
    const [allowed, workspace] = await Promise.all([context.access.mayCreate(values.type), context.workspace()]);
    if (!allowed.ok) {
        return allowed;
    }
    if (!workspace.ok) {
        return workspace;
    }
    const { integrations, siteUrl } = workspace.value;
    const defaultChannel = channelOf(context.room, allowed.value.username);
    const body = createBody(values, { defaultChannel, generateToken: context.generateToken });
    const created = await integrations.create(body);
    return created.ok
        ? succeed({ kind: 'created', facts: createdFacts(created.value, siteUrl, privateRoom(context.room)) })
        : created;
}

/** The channel that means this room: a direct message has no name, so the person typing stands for it. */
function channelOf(room: Room, username: string): string {
    return room.kind === 'direct' ? `@${username}` : `#${room.kind === 'other' ? room.id : room.name}`;
}

function privateRoom(room: Room): string | undefined {
    return room.kind === 'private' ? `#${room.name}` : undefined;
}
