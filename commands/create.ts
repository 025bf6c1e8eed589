import { channelHere } from '../lib/dispatch/channelHere';
import { fieldRules } from '../lib/dispatch/fieldRules';
import type { Subcommand } from '../lib/dispatch/Subcommand';
import { checkFields } from '../lib/integrations/checkFields';
import { fields } from '../lib/integrations/fields';
import { createIntegration } from '../lib/operations/createIntegration';
import { map } from '../lib/Outcome';

/** `/integration create`: creates an integration of either kind (REST `integrations.create`). */
export const create: Subcommand<typeof fields, 'author'> = {
    name: 'create',
    group: 'begin',
    otherNames: ['new', 'add', 'make'],
    parameters: fields,
    examples: [
        'incoming "CI builds" --channel #general',
        'incoming Alerts --channel #ops,@owen --alias "Alert bot" --emoji :rotating_light:',
        'outgoing Deploys --urls https://example.com/hook --trigger-words deploy,rollback',
        'outgoing Newcomers --event userCreated --urls https://example.com/hook --target-room #general',
    ],
    check: checkFields,
    form: { rules: fieldRules },
    needs: 'author',
    run: async (values, context) => {
        const channel = values.channel ?? [channelHere(context.room, context.username)];
        const created = await createIntegration({ ...values, channel }, context);
        return map(created, ({ facts, change }) => ({ kind: 'created', facts, change }));
    },
};
