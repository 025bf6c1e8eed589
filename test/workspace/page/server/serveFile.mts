import type { Context } from 'hono';
import { authenticate } from '../../rest/authenticate.mts';
import type { ServerInstance } from '../../rest/ServerInstance.mts';
import { findOne } from '../../store/findOne.mts';
import { canAccessRoom } from '../../store/rooms.mts';

/** `GET /file-upload/:id/:name`: a file, for whoever may read the room it is in. */
export function serveFile(instance: ServerInstance) {
    return async (context: Context): Promise<Response> => {
        const { store } = instance;
        const user = await authenticate(instance, context.req.raw);
        const upload = await findOne(store.uploads, { _id: context.req.param('id') });
        const room = upload && (await findOne(store.rooms, { _id: upload.rid }));
        if (!user || !room || !(await canAccessRoom(store, room, user))) {
            return context.text('Forbidden', user ? 404 : 403);
        }
        const name = encodeURIComponent(String(upload.name));
        return new Response(new Uint8Array(Buffer.from(String(upload.content), 'base64')), {
            headers: {
                'content-type': String(upload.type),
                'content-disposition': `attachment; filename*=UTF-8''${name}`,
                'x-content-type-options': 'nosniff',
            },
        });
    };
}
