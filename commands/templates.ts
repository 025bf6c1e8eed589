import type { Subcommand } from '../lib/dispatch/Subcommand';
import { succeed } from '../lib/Outcome';
import { findTemplate, templates } from '../lib/templates/templates';
import { templateParameters } from './parameters';

const parameters = {
    template: { ...templateParameters.template, positional: true, label: 'templateName' },
} as const;

/** `/integration templates`: the services that have a template, or the details of one. */
export const templatesSubcommand: Subcommand<typeof parameters, 'nothing'> = {
    name: 'templates',
    group: 'look',
    otherNames: ['template', 'services', 'presets'],
    parameters,
    examples: ['', 'github'],
    needs: 'nothing',
    run: ({ template: name = '' }) => {
        const found = findTemplate(name);
        return succeed(found ? { kind: 'template', facts: found } : { kind: 'templates', facts: templates });
    },
};
