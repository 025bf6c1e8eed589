import type { FormRules } from '../forms/FormRules';
import { findTemplate } from '../templates/templates';
import { fieldRules } from './fieldRules';

/** Rules for forms that offer templates: the fields of a template appear once one is chosen, beside what most people need. */
export const templateRules: FormRules = {
    ...fieldRules,
    applies: (name, decided) => {
        const { type, template } = decided;
        switch (name) {
            case 'template':
                return type !== 'outgoing';
            case 'secret':
                return type !== 'outgoing' && (template === undefined || findTemplate(template)?.secret !== undefined);
            case 'templateOptions':
                return type !== 'outgoing' && template !== '' && optionsOf(template)?.length !== 0;
            // The template writes it.
            case 'script':
                return template === undefined || template === '';
            default:
                return fieldRules.applies(name, decided);
        }
    },
    isAtHand: (name) => name === 'secret' || name === 'templateOptions',
    words: (name, { template }) => (name === 'templateOptions' ? optionsOf(template) : undefined),
};

function optionsOf(template: string | undefined): readonly string[] | undefined {
    return template === undefined ? undefined : findTemplate(template)?.options;
}
