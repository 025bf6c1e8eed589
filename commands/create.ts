import type { Outcome } from '../lib/Failure';
import { succeed } from '../lib/Failure';
import { checkFields } from '../lib/integrations/checkFields';
import type { FieldValues } from '../lib/integrations/fields';
import { fields } from '../lib/integrations/fields';
import type { Reply } from '../lib/replies/Reply';
import { makeIntegration } from '../lib/operations/createIntegration';
import { channelHere } from '../lib/dispatch/channelHere';
import type { CommandContext } from '../lib/dispatch/CommandContext';
import type { Subcommand } from '../lib/dispatch/Subcommand';
import type { SubcommandGrammar } from '../lib/dispatch/Declaration';
import { withValues } from '../lib/dispatch/Subcommand';

/** What `/integration create` accepts. */
export const createGrammar: SubcommandGrammar<typeof fields> = {
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
    grammar: createGrammar,
    run: (words, context) => withValues(createGrammar, words, (values) => createIntegration(values, context)),
};

async function createIntegration(values: FieldValues, context: CommandContext): Promise<Outcome<Reply>> {
    // Who asks has to be known for any account: it is read while the account is looked up.
    const [workspace] = await Promise.all([context.workspace(), context.sender()]);
    if (!workspace.ok) {
        return workspace;
    }
    const channel = values.channel ?? [channelHere(context.room, context.username)];
    const made = await makeIntegration({ ...values, channel }, context, workspace.value);
    return made.ok ? succeed({ kind: 'created', facts: made.value.facts, change: made.value.change }) : made;
}
