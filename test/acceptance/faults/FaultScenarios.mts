import { isOffer, withoutOffers } from '../../fakes/isOffer.mts';
import type { IIntegration } from '@rocket.chat/core-typings';
import type { AppWorkspace } from '../fixtures/AppWorkspace.mts';
import type { PassedRequest, Interception } from '../fixtures/Gateway.mts';
import { hidden, type ApiFault } from './faults.mts';

type Document = Record<string, unknown>;

/** A line about an integration of its own, which stands in it as NAME or ID, and every call that it makes. */
export interface FaultScenario {
    line: string;
    kind: 'incoming' | 'outgoing';
    /** Whether the integration is disabled to begin with. */
    disabled?: boolean;
    /** The routes it calls for that integration, in this order. */
    calls: string[];
    /** The call that is made at the same time as another and may fail without harm: it is not looked at. */
    beside?: RegExp;
    /** What there is of that name once so many calls were obeyed; what there was before, unless said. */
    left?: Record<number, Document[]>;
    /** What its reply may hold from a call on although it is a secret before. */
    tells?: { from: number; secrets: string[] };
    /** What a fault is to a call, where it is another one than to the API's own; undefined when it is none. */
    meets?: (fault: ApiFault, route: string) => ApiFault | undefined;
}

/** What a scenario meets, at which of its calls, and who types it. */
export interface FaultCase {
    scenario: FaultScenario;
    call: number;
    fault: ApiFault;
    as?: string;
}

/** What came of a case, as it was seen. */
export interface Result {
    line: string;
    replies: number;
    reply: string;
    /** The routes that were called for its integration. */
    calls: string[];
    /** What of the secrets is in the reply. */
    leaks: string[];
    /** The integration as it was, and what there is of its name afterwards, oldest first. */
    subject: IIntegration;
    left: (IIntegration & { token?: string })[];
}

/** Types lines while the API misbehaves for the one integration that each is about, so that several can be typed at once. */
export class FaultScenarios {
    /** Who typed something, and who got an answer to anything. */
    readonly typed: string[] = [];
    readonly answered: string[] = [];
    private readonly underWay: {
        isMeant: (path: string) => boolean;
        intercept: () => Interception | undefined;
        calls: string[];
    }[] = [];
    private count = 0;

    constructor(readonly app: AppWorkspace) {
        app.gateway.intercept = (request) => this.interceptionOf(request);
        app.workspace.events.on('ephemeral', ({ userId, message }) => {
            if (!isOffer(message.msg)) {
                this.answered.push(userId);
            }
        });
    }

    /** Types a scenario's line about a new integration, and looks at what became of it. */
    async run({ scenario, call, fault, as = 'admin' }: FaultCase): Promise<Result> {
        const subject = await this.make(`Tried-${String(++this.count).padStart(4, '0')}`, scenario);
        const calls = this.watch(subject, { scenario, call, fault });
        const line = scenario.line.replaceAll('NAME', subject.name).replaceAll('ID', subject._id);
        const { userId, authToken } = await this.app.workspace.login(as);
        this.typed.push(userId);
        const typed = { as, room: '#general', text: `/integration ${line}` };
        const { ephemerals } = await this.app.workspace.runCommand(typed);
        const reply = ephemerals.map(({ msg }) => msg).join('\n');
        const account = await this.app.workspace.login('admin');
        const told = scenario.tells && call >= scenario.tells.from ? scenario.tells.secrets : [];
        const secrets = [subject.token, account.authToken, authToken, hidden, '/hooks/', '{', '<'];
        return {
            line,
            replies: withoutOffers(ephemerals).length,
            reply,
            calls,
            leaks: secrets.filter((it) => reply.includes(it) && !told.includes(it)),
            subject,
            left: await this.named(subject.name),
        };
    }

    /** Types a line as somebody and answers the reply. */
    readonly type = async (line: string, as = 'admin'): Promise<string> => {
        const { userId } = await this.app.workspace.login(as);
        this.typed.push(userId);
        return this.app.type(line, { as });
    };

    private async make(
        name: string,
        { kind, disabled = false }: FaultScenario,
    ): Promise<IIntegration & { token: string }> {
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
    private watch({ name, _id }: IIntegration, { scenario, call, fault }: FaultCase): string[] {
        const calls: string[] = [];
        const isNamed = /NAME|ID/.test(scenario.line);
        const isBeside = (text: string) => scenario.beside?.test(text) === true;
        this.underWay.push({
            calls,
            isMeant: (text) =>
                isNamed
                    ? (text.includes(name) || text.includes(_id)) && !isBeside(text)
                    : /^integrations\.list(?!.*name=)/.test(text),
            intercept: () => (calls.length === call + 1 ? fault.interception : undefined),
        });
        return calls;
    }

    private interceptionOf({ path, body }: PassedRequest): Interception | undefined {
        // Lines without a name are told by what nobody else asks for; the last of them is the one that is under way.
        const faultCase = [...this.underWay].reverse().find(({ isMeant }) => isMeant(`${path} ${body}`));
        faultCase?.calls.push(routeOf(path));
        return faultCase?.intercept();
    }
}

/** Without the query, and without what names an integration. */
function routeOf(path: string): string {
    return path.replace(/\?.*/, '').replace(/^(\/\w+)\/.*/, '$1');
}
