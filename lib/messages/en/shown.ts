import type { Value } from '../../grammar/Parameter';
import type { ShownFacts } from '../facts/ShownFacts';
import { bold, bullets, code, codeBlock, exact, whole } from '../markdown';
import { scriptProblem } from './scriptProblem';
import { tokenLine, webhookLine } from './secrets';
import { time } from './time';

/** How much of a script is shown. */
const SCRIPT_LINES = 20;
const SCRIPT_LENGTH = 1500;

/** Everything about one integration, what is wrong with it first. */
export function shown(facts: ShownFacts): string {
    const { id, kind, name, scriptError, script, curl } = facts;
    return [
        `${bold(kind === 'incoming' ? 'Incoming integration' : 'Outgoing integration')} ${code(name)}`,
        ...(scriptError ? [scriptProblem(scriptError)] : []),
        bullets(lines(facts)),
        ...(script === undefined ? [] : scriptBlock(script)),
        ...(curl === undefined ? [] : ['Try it from a shell:', codeBlock([curl])]),
        `Change it: ${code(`/integration update ${id}`)}. See that it works: ${code(`/integration test ${id}`)}.`,
    ].join('\n');
}

function lines({ id, kind, rows, everywhere, token, webhookUrl, ...facts }: ShownFacts): string[] {
    return [
        `id: ${exact(id)}`,
        ...(everywhere ? ['channel: none, which means every public channel'] : []),
        ...rows.map(({ field, value }) => `${field}: ${shownValue(value)}`),
        ...(kind === 'incoming'
            ? [webhookLine(webhookUrl)]
            : token === undefined
              ? ['token: none']
              : [tokenLine(token)]),
        ...by('created', facts.createdAt, facts.author),
        ...by('last changed', facts.changedAt, facts.changedBy),
    ];
}

function shownValue(value: Value): string {
    if (typeof value === 'boolean') {
        return value ? 'yes' : 'no';
    }
    return Array.isArray(value) ? value.map(whole).join(', ') : whole(String(value));
}

function by(what: string, moment: number | undefined, username: string | undefined): string[] {
    const parts = [
        ...(moment === undefined ? [] : [time(moment)]),
        ...(username === undefined ? [] : [`by ${code(username)}`]),
    ];
    return parts.length > 0 ? [`${what}: ${parts.join(' ')}`] : [];
}

function scriptBlock(script: string): string[] {
    const all = script.replace(/\r\n?/g, '\n').split('\n');
    const start = all.slice(0, SCRIPT_LINES).join('\n').slice(0, SCRIPT_LENGTH);
    const size = `${script.length.toLocaleString('en')} characters in ${all.length.toLocaleString('en')} ${all.length === 1 ? 'line' : 'lines'}`;
    const cut = start.length < all.join('\n').length;
    return [
        `${bold('Script')}, ${size}${cut ? '; its beginning:' : ':'}`,
        codeBlock([...start.split('\n'), ...(cut ? ['…'] : [])]),
    ];
}
