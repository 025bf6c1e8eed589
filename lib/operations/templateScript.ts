import { optionName } from '../grammar/OptionNames';
import { notApplicable } from '../grammar/parameterProblems';
import type { FieldValues } from '../integrations/fields/fields';
import type { Outcome } from '../Outcome';
import { fail, succeed } from '../Outcome';
import type { Problem } from '../Problem';
import { readScript } from '../templates/readScript';
import type { Template } from '../templates/Template';
import type { TemplateChoice } from '../templates/TemplateChoice';
import { findTemplate } from '../templates/templates';
import { writeScript } from '../templates/writeScript';

type Script = Pick<FieldValues, 'script'>;

/** Checks a template with its options against the fields of the integration. */
export function checkTemplate(choice: TemplateChoice & Script & { readonly type?: FieldValues['type'] }): Problem[] {
    const { template: name = '', type, script, secret, templateOptions = [] } = choice;
    const template = findTemplate(name);
    if (template === undefined) {
        return missingTemplate(choice);
    }
    if (type === 'outgoing') {
        return [notApplicable('template', { parameter: 'type', value: type })];
    }
    const dueTo = { parameter: 'template', value: name };
    const unknown = templateOptions.filter((it) => !(template.options as readonly string[]).includes(it));
    return [
        ...(script === undefined ? [] : [notApplicable('script', dueTo)]),
        ...(secret !== undefined && template.secret === undefined ? [notApplicable('secret', dueTo)] : []),
        ...unknown.map((word) => unknownOption(word, template)),
    ];
}

/** The script for a new integration; empty where no template was chosen. */
export function templateScript({ template: name = '', secret, templateOptions }: TemplateChoice): Script {
    const template = findTemplate(name);
    return template === undefined ? {} : { script: writeScript(template, { secret, options: templateOptions }) };
}

/**
 * The script for an existing integration. Settings that were not given stay as they are while the template
 * is the same; without a template, secret or options the result is empty. Fails as `usage`.
 */
export function updatedScript(
    choice: TemplateChoice & Script,
    stored: Script & Pick<FieldValues, 'type'>,
): Outcome<Script> {
    const { template, secret, templateOptions } = choice;
    if (template === undefined && secret === undefined && templateOptions === undefined) {
        return succeed({});
    }
    const made = readScript(stored.script ?? '');
    const name = template ?? made?.name;
    const problems = checkTemplate({ ...choice, template: name, type: stored.type });
    const kept = made?.name === name ? made?.settings : undefined;
    return problems.length > 0
        ? fail({ kind: 'usage', problems, subcommand: 'update' })
        : succeed(
              templateScript({
                  template: name,
                  secret: secret ?? kept?.secret,
                  templateOptions: templateOptions ?? kept?.options,
              }),
          );
}

/** Whether a new script drops the secret of the stored one, so that deliveries need no signature any more. */
export function losesSecret({ script: stored = '' }: Script, { script }: Script): boolean {
    const secretOf = (text: string) => readScript(text)?.settings.secret ?? '';
    return script !== undefined && secretOf(stored) !== '' && secretOf(script) === '';
}

/** The template and options to show in a form: never the secret, and nothing for a script that was edited. */
export function shownTemplate({ script = '' }: Script): {
    readonly template?: string;
    readonly templateOptions?: string[];
} {
    const made = readScript(script);
    const isKnown = made?.unchanged === true && findTemplate(made.name) !== undefined;
    return isKnown ? { template: made.name, templateOptions: [...(made.settings.options ?? [])] } : {};
}

/** A secret or options without a template. */
function missingTemplate({ secret, templateOptions = [] }: TemplateChoice): Problem[] {
    const given = secret === undefined ? templateOptions.slice(0, 1).map(() => 'templateOptions') : ['secret'];
    return given.map((parameter) => ({
        kind: 'missing',
        option: optionName('template'),
        placeholder: 'service',
        dueTo: { parameter: optionName(parameter) },
    }));
}

function unknownOption(word: string, { options }: Template): Problem {
    const option = optionName('templateOptions');
    return { kind: 'invalid', option, word, reason: { kind: 'choice', choices: options } };
}
