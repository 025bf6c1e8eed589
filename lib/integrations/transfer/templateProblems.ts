import { optionName } from '../../grammar/OptionNames';
import type { Problem } from '../../Problem';
import { findTemplate, templates } from '../../templates/templates';
import type { Exported } from './exportFormat';

/** What no script can be made of: a template that this app does not know, or options that it does not have. */
export function templateProblems({ template }: Exported): readonly Problem[] {
    const known = findTemplate(template?.name ?? '');
    if (template === undefined || known === undefined) {
        return template === undefined
            ? []
            : [
                  notAmong(
                      'template',
                      template.name,
                      templates.map(({ name }) => name),
                  ),
              ];
    }
    const { options } = known;
    return template.options
        .filter((word) => !(options as readonly string[]).includes(word))
        .map((word) => notAmong('templateOptions', word, options));
}

function notAmong(parameter: string, word: string, choices: readonly string[]): Problem {
    return { kind: 'invalid', option: optionName(parameter), word, reason: { kind: 'choice', choices } };
}
