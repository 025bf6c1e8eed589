import { channelHere } from '../lib/dispatch/channelHere';
import type { Subcommand } from '../lib/dispatch/Subcommand';
import { templateRules } from '../lib/dispatch/templateRules';
import { checkFields } from '../lib/integrations/fields/checkFields';
import { fields } from '../lib/integrations/fields/fields';
import { createIntegration } from '../lib/operations/createIntegration';
import { checkTemplate, templateScript } from '../lib/operations/templateScript';
import { map } from '../lib/Outcome';
import { setUpFacts } from '../lib/replies/setUpFacts';
import { templateParameters } from './parameters';

const parameters = { ...fields, ...templateParameters } as const;

/** `/integration create`: creates an integration of either kind (REST `integrations.create`). */
export const create: Subcommand<typeof parameters, 'author'> = {
    name: 'create',
    group: 'begin',
    otherNames: ['new', 'add', 'make'],
    parameters,
    examples: [
        'incoming "CI builds" --channel #general',
        'incoming Commits --template github --channel #general',
        'incoming Alerts --channel #ops,@owen --alias "Alert bot" --emoji :rotating_light:',
        'outgoing Deploys --urls https://example.com/hook --trigger-words deploy,rollback',
        'outgoing Newcomers --event userCreated --urls https://example.com/hook --target-room #general',
    ],
    check: (values) => [...checkFields(values), ...checkTemplate(values)],
    form: { rules: templateRules },
    needs: 'author',
    run: async ({ template, secret, templateOptions, ...values }, context) => {
        const choice = { template, secret, templateOptions };
        const channel = values.channel ?? [channelHere(context.room, context.username)];
        const created = await createIntegration({ ...values, ...templateScript(choice), channel }, context);
        return map(created, ({ facts, change }) => ({
            kind: 'created',
            facts: { ...facts, setUp: setUpFacts(choice) },
            change,
        }));
    },
};
