import type { Context } from 'hono';
import type { Interaction } from '../engine/Engine.mts';
import { findOne } from '../store/findOne.mts';
import { authenticate } from './authenticate.mts';
import { parseBody } from './requestParts.mts';
import type { LooseBody } from './Route.mts';
import type { ServerInstance } from './ServerInstance.mts';

const interactionTypes: readonly unknown[] = ['blockAction', 'viewSubmit', 'viewClosed', 'actionButton'];

/** Hands a block action, a submission or a closing to the app it belongs to, and its answer back. */
export function serveInteraction(instance: ServerInstance) {
    return async (context: Context): Promise<Response> => {
        const user = await authenticate(instance, context.req.raw);
        if (!user) {
            return context.json({ status: 'error', message: 'You must be logged in to do this.' }, 401);
        }
        const body = (await parseBody(context.req.raw)) as LooseBody;
        if (!isInteractionType(body.type)) {
            return context.json({ error: 'Unknown action' }, 400);
        }
        const room = await findOne(instance.store.rooms, { _id: body.rid });
        const interaction: Interaction = { type: body.type, body, user, room };
        try {
            const answer = await instance.engine()?.interact(context.req.param('appId') ?? '', interaction);
            // Nothing at all, too, for an app that answers null, as the server sends it.
            return answer === undefined || answer === null ? context.body(null) : context.json(answer);
        } catch (error) {
            return context.json({ error: error instanceof Error ? error.message : String(error) }, 500);
        }
    };
}

function isInteractionType(type: unknown): type is Interaction['type'] {
    return interactionTypes.includes(type);
}
