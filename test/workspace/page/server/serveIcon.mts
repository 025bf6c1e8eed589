import type { Context } from 'hono';
import type { ServerInstance } from '../../rest/ServerInstance.mts';

/** `GET /api/apps/:id/icon`: the picture that an app brings along. */
export function serveIcon(instance: ServerInstance) {
    return async (context: Context): Promise<Response> => {
        const app = await instance.engine()?.findApp(context.req.param('id') ?? '');
        const [, type, content] = /^data:(image\/\w+);base64,(.*)$/.exec(String(app?.iconFileContent)) ?? [];
        return type && content
            ? new Response(new Uint8Array(Buffer.from(content, 'base64')), { headers: { 'content-type': type } })
            : context.notFound();
    };
}
