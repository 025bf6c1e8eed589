import type { TemplateOrigin } from '../../integrations/templateOf';
import { templateOf } from '../../integrations/templateOf';
import type { Messages } from '../../messages/Messages';
import { say } from '../../messages/say';
import { code } from './markdown';
import { scriptSize } from './scriptSize';

/** A script in a line: its template where it is one's, else how long it is. */
export function scriptLine(script: string, messages: Messages): string {
    const origin = templateOf({ script });
    return origin ? templateLine(origin, messages) : say(messages.facts.script, { size: scriptSize(script, messages) });
}

/** The template that a script was made from. */
export function templateLine({ name, version, unchanged }: TemplateOrigin, { facts }: Messages): string {
    return say(unchanged ? facts.template : facts.templateChanged, { template: code(name), version });
}
