import type { IIntegration } from '@rocket.chat/core-typings';
import { endpoints } from '../../../lib/api/endpoints.ts';
import type { AppWorkspace } from '../fixtures/AppWorkspace.mts';
import type { PassedRequest, Verdict } from '../fixtures/Gateway.mts';
import { hidden, type Misfortune } from './misfortunes.mts';

type Document = Record<string, unknown>;

/** A line about an integration of its own, which stands in it as NAME or ID, and every call that it makes. */
export interface Ordeal {
    line: string;
    kind: 'incoming' | 'outgoing';
    /** Whether the integration is disabled to begin with. */
    disabled?: boolean;
    /** The routes it calls for that integration, in this order. */
    calls: string[];
    /** What there is of that name once so many calls were obeyed; what there was before, unless said. */
    left?: Record<number, Document[]>;
    /** What its reply may hold from a call on although it is a secret before. */
    tells?: { from: number; secrets: string[] };
    /** What a misfortune is to a call, where it is another one than to the API's own; undefined when it is none. */
    meets?: (misfortune: Misfortune, route: string) => Misfortune | undefined;
}

/** What an ordeal meets, at which of its calls, and who types it. */
export interface Trial {
    ordeal: Ordeal;
    call: number;
    misfortune: Misfortune;
    as?: string;
}

/** What came of a trial: what can be said of any, and what is expected of that. */
export interface Result {
    found: { line: string; replies: number; calls: string[]; missing: string[]; inDoubt: boolean; leaks: string[] };
    expected: Result['found'];
    reply: string;
    name: string;
    /** What there is of the integration's name afterwards, oldest first, and what is expected. */
    left: (IIntegration & { token?: string })[];
    expectedLeft: Document[];
}

/** Types lines while the API misbehaves for the one integration that each is about, so that several can be typed at once. */
export class Ordeals {
    /** Who typed something, and who got an answer to anything. */
    readonly typed: string[] = [];
    readonly answered: string[] = [];
    private readonly underWay: {
        isMeant: (path: string) => boolean;
        judge: () => Verdict | undefined;
        calls: string[];
    }[] = [];
    private count = 0;

    constructor(readonly app: AppWorkspace) {
        app.gateway.judge = (request) => this.verdict(request);
        app.workspace.events.on('ephemeral', ({ userId }) => this.answered.push(userId));
    }

    /** Types an ordeal's line about a new integration, and looks at what became of it. */
    async run({ ordeal, call, misfortune, as = 'admin' }: Trial): Promise<Result> {
        const subject = await this.make(`Tried-${String(++this.count).padStart(4, '0')}`, ordeal);
        const calls = this.watch(subject, { ordeal, call, misfortune });
        const line = ordeal.line.replaceAll('NAME', subject.name).replaceAll('ID', subject._id);
        const { userId, authToken } = await this.app.workspace.login(as);
        this.typed.push(userId);
        const typed = { as, room: '#general', text: `/integration ${line}` };
        const { ephemerals } = await this.app.workspace.runCommand(typed);
        const reply = ephemerals.map(({ msg }) => msg).join('\n');
        const account = await this.app.workspace.login('admin');
        const told = ordeal.tells && call >= ordeal.tells.from ? ordeal.tells.secrets : [];
        const secrets = [subject.token, account.authToken, authToken, hidden, '/hooks/', '{', '<'];
        return {
            reply,
            name: subject.name,
            found: {
                line: `${line} meets ${misfortune.name} and says: ${reply}`,
                replies: ephemerals.length,
                calls,
                missing: misfortune.words.filter((word) => !reply.includes(word)),
                inDoubt: reply.includes('not known whether'),
                leaks: secrets.filter((it) => reply.includes(it) && !told.includes(it)),
            },
            expected: {
                line: `${line} meets ${misfortune.name} and says: ${reply}`,
                replies: 1,
                calls: ordeal.calls.slice(0, call + 1),
                missing: [],
                inDoubt: isChange(ordeal.calls[call]) && !misfortune.known,
                leaks: [],
            },
            left: await this.named(subject.name),
            expectedLeft: leftOf(subject, ordeal, misfortune.fault === 'lose the answer' ? call + 1 : call),
        };
    }

    /** Types a line as somebody and answers the reply. */
    readonly type = async (line: string, as = 'admin'): Promise<string> => {
        const { userId } = await this.app.workspace.login(as);
        this.typed.push(userId);
        return this.app.type(line, { as });
    };

    private async make(name: string, { kind, disabled = false }: Ordeal): Promise<IIntegration & { token: string }> {
        const outgoing = {
            event: 'sendMessage',
            urls: [`${this.app.gateway.url}/receiver/${name}`],
            token: `t0k3n-${name}`,
        };
        const body = {
            type: `webhook-${kind}`,
            name,
            enabled: !disabled,
            username: 'rocket.cat',
            channel: '#general',
            scriptEnabled: false,
            ...(kind === 'outgoing' ? outgoing : {}),
        };
        await this.app.workspace.request({ method: 'POST', path: '/api/v1/integrations.create', as: 'admin', body });
        const [made] = await this.named(name);
        if (!made) {
            throw new Error(`${name} was not made`);
        }
        return { ...made, token: String(made.token) };
    }

    private async named(name: string): Promise<IIntegration[]> {
        const found = await this.app.integrations();
        return found
            .filter((it) => it.name.startsWith(name))
            .sort((one, other) => one._createdAt.getTime() - other._createdAt.getTime());
    }

    /** The calls about an integration, of which one is to meet something. */
    private watch({ name, _id }: IIntegration, { ordeal, call, misfortune }: Trial): string[] {
        const calls: string[] = [];
        const isNamed = /NAME|ID/.test(ordeal.line);
        this.underWay.push({
            calls,
            isMeant: (text) =>
                isNamed ? text.includes(name) || text.includes(_id) : /^integrations\.list(?!.*name=)/.test(text),
            judge: () => (calls.length === call + 1 ? misfortune.fault : undefined),
        });
        return calls;
    }

    private verdict({ path, body }: PassedRequest): Verdict | undefined {
        // Lines without a name are told by what nobody else asks for; the last of them is the one that is under way.
        const trial = [...this.underWay].reverse().find(({ isMeant }) => isMeant(`${path} ${body}`));
        trial?.calls.push(routeOf(path));
        return trial?.judge();
    }
}

/** Without the query, and without what names an integration. */
function routeOf(path: string): string {
    return path.replace(/\?.*/, '').replace(/^(\/\w+)\/.*/, '$1');
}

/** Hooks and what integrations call are no routes of the API, and change whatever they like. */
function isChange(route: string | undefined): boolean {
    return Object.values(endpoints).find(({ path }) => path === route)?.changes ?? true;
}

function leftOf(subject: IIntegration, { left = {} }: Ordeal, obeyed: number): Document[] {
    const [reached] = Object.keys(left)
        .map(Number)
        .filter((calls) => calls <= obeyed)
        .sort((one, other) => other - one);
    return (reached === undefined ? undefined : left[reached]) ?? [{ ...subject }];
}
