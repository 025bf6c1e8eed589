import { COMMAND } from '../command';
import { optionName } from '../grammar/OptionNames';
import type { Messages } from '../messages/Messages';
import { say } from '../messages/say';
import type { SetUpStep } from '../templates/SetUpStep';
import { bold, code, codeBlock, codes, exact, numbered } from './parts/markdown';

/** What is to be done at a service, so that it sends its deliveries. */
export interface SetUpFacts {
    /** What the service is called in a sentence. */
    readonly service: string;
    /** What an integration for it would be called. */
    readonly name: string;
    readonly steps: readonly SetUpStep[];
    /** Whether the deliveries are to be signed. */
    readonly hasSecret: boolean;
}

/** The integration that it is done for; both unknown before there is one. */
export interface SetUpFor {
    readonly url?: string;
    readonly id?: string;
}

/** The steps over there, in order; the webhook's URL stands where it is needed. */
export function setUp(facts: SetUpFacts, { url, id }: SetUpFor, messages: Messages): string {
    const { service, name, steps, hasSecret } = facts;
    const needed = steps.filter(({ kind }) => kind !== 'secret' || hasSecret);
    return [
        bold(say(messages.setUp.heading, { service })),
        numbered(
            needed.map((it) =>
                it.kind === 'copy-secret'
                    ? copySecret({ field: it.field, integration: id ?? name, service }, messages)
                    : step(it, url, messages),
            ),
            1,
        ),
    ].join('\n');
}

/** Where a service shows a secret that it makes, and for which integration. */
interface SecretThere {
    readonly field: string;
    readonly integration: string;
    readonly service: string;
}

/** The line that tells the app a secret that the service makes. */
function copySecret({ field, integration, service }: SecretThere, { setUp: phrases }: Messages): string {
    const command = `/${COMMAND} update ${integration} ${optionName('secret')} …`;
    return [say(phrases.copySecret, { field: bold(field), service }), codeBlock([command])].join('\n');
}

function step(
    it: Exclude<SetUpStep, { kind: 'copy-secret' }>,
    url: string | undefined,
    { setUp: phrases, enumeration }: Messages,
): string {
    switch (it.kind) {
        case 'open':
            return it.address === undefined
                ? say(phrases.open, { path: pathOf(it.path) })
                : say(phrases.openAt, { path: pathOf(it.path), address: code(it.address) });
        case 'url':
            return say(url === undefined ? phrases.url : phrases.field, {
                field: bold(it.field),
                value: exact(url ?? ''),
            });
        case 'secret':
            return say(phrases.secret, { field: bold(it.field) });
        case 'set':
            return say(phrases.field, { field: bold(it.field), value: code(it.value) });
        case 'saved':
            return say(phrases.saved, { field: bold(it.field) });
        case 'events': {
            const values = { field: bold(it.field), tick: codes(it.tick), leave: codes(it.leave, enumeration.or) };
            return say(it.leave.length > 0 ? phrases.eventsWithout : phrases.events, values);
        }
        case 'configure':
            return [
                say(phrases.configure, { file: code(it.file) }),
                codeBlock(it.text.replace(/\{url\}/g, url ?? phrases.urlPlace).split('\n')),
            ].join('\n');
        case 'save':
            return say(phrases.save, { button: bold(it.button) });
        case 'try':
            return say(phrases.try, { path: pathOf(it.path) });
    }
}

function pathOf(path: readonly string[]): string {
    return path.map(bold).join(' → ');
}
