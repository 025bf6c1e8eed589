import { createHash } from 'crypto';
import type { TemplateSettings } from './core/Service';
import type { Template } from './Template';

/** The template and version that a script declares. */
export type TemplateVersion = Pick<Template, 'name' | 'version'>;

/** The script of an integration that uses a template: a header, its settings, and the code. */
export function writeScript(template: Template, settings: TemplateSettings): string {
    const code = codeOf(template);
    return [headerOf(template, digestOf(template, code)), settingsLine(settings), code].join('\n');
}

/** The first line of a script: template, version, and the digest of the code. */
export function headerOf({ name, version }: TemplateVersion, digest: string): string {
    return `/* Integrations for Rocket.Chat: template ${name}, version ${version}, ${digest} */`;
}

/** The second line of a script. */
export function settingsLine({ secret = '', options = [] }: TemplateSettings): string {
    const json = JSON.stringify({ secret, options }).replace(/[\u2028\u2029<]/g, escaped);
    return `var templateSettings = ${json};`;
}

/** Identifies one version of a template, in 32 hexadecimal digits. */
export function digestOf({ name, version }: TemplateVersion, code: string): string {
    return createHash('sha256').update(`${name} ${version}\n${code}`).digest('hex').slice(0, 32);
}

/** The code of a template's script, which is the same for all integrations. */
export function codeOf({ pieces }: Template): string {
    const [, variable = ''] = /^var (\w+)=/.exec(pieces[pieces.length - 1] ?? '') ?? [];
    return [...pieces, lastStatement(variable)].join('\n');
}

function escaped(character: string): string {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** The last statement of a script: the class that the server calls. It swallows errors, as the service should not see them. */
function lastStatement(variable: string): string {
    return `function Script(){}Script.prototype.process_incoming_request=function(it){try{return core.answer(${variable}.service,it.request,templateSettings)}catch(e){}};`;
}
