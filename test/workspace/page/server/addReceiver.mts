import type { Context, Hono } from 'hono';
import { authenticate } from '../../rest/authenticate.mts';
import type { ServerInstance } from '../../rest/ServerInstance.mts';
import { randomId } from '../../store/randomId.mts';
import type { ReceivedCall } from '../../WorkspaceEvents.mts';

const kept = 50;
const longest = 100_000;

/** Adds an address for outgoing webhooks to call, in place of somebody's service, which remembers the last calls it got. */
export function addReceiver(app: Hono, instance: ServerInstance): void {
    const calls: ReceivedCall[] = [];
    app.all('/receiver/*', (context) => receive(context));
    app.all('/receiver', (context) => receive(context));
    app.get('/page/received', async (context) =>
        (await authenticate(instance, context.req.raw))
            ? context.json({ calls })
            : context.json({ error: 'Unauthorized' }, 401),
    );

    async function receive(context: Context): Promise<Response> {
        const { raw } = context.req;
        const { pathname, search } = new URL(raw.url);
        const call: ReceivedCall = {
            id: randomId(),
            at: instance.now(),
            method: raw.method,
            path: pathname + search,
            headers: context.req.header(),
            body: (await raw.text()).slice(0, longest),
        };
        calls.unshift(call);
        calls.splice(kept);
        instance.events.emit('received', call);
        return context.json({});
    }
}
