import { canAccessRoom } from '../../store/rooms.mts';
import { refuse } from '../errorAnswer.mts';
import { type LooseQuery, type Route, userRoute } from '../Route.mts';

const manageApps = { operation: 'hasAll', permissions: ['manage-apps'] } as const;
const found = 10;

/** What web clients ask for to draw what apps add: buttons, texts, the pickers of views, and an app's logs for administrators. */
export const clientRoutes: Route[] = [
    userRoute({
        method: 'GET',
        path: '/api/apps/actionButtons',
        action: async ({ instance }) => ({ buttons: (await instance.engine()?.listActionButtons()) ?? [] }),
    }),
    userRoute({
        method: 'GET',
        path: '/api/apps/languages',
        action: async ({ instance }) => ({ apps: (await instance.engine()?.listTexts()) ?? [] }),
    }),
    userRoute({
        method: 'GET',
        path: '/api/apps/:id/logs',
        permissions: manageApps,
        async action({ instance, params }) {
            const logs = await instance.store.appLogs
                .findAsync({ appId: params.id })
                .sort({ _createdAt: -1 })
                .limit(50);
            return { logs };
        },
    }),
    userRoute({
        method: 'GET',
        path: '/api/v1/users.autocomplete',
        async action({ instance: { store }, query }) {
            const { term } = readSelector(query);
            const selector = { active: true, username: { $regex: containing(term) } };
            const users = await store.users.findAsync(selector).sort({ username: 1 }).limit(found);
            return { items: users.map(({ _id, username, name }) => ({ _id, username, name })) };
        },
    }),
    userRoute({
        method: 'GET',
        path: '/api/v1/rooms.autocomplete.channelAndPrivate',
        async action({ instance: { store }, query, user }) {
            const { name } = readSelector(query);
            const selector = { t: { $in: ['c', 'p'] as const }, name: { $regex: containing(name) } };
            const rooms = await store.rooms.findAsync(selector).sort({ name: 1 });
            const visible = await Promise.all(rooms.map((room) => canAccessRoom(store, room, user)));
            const items = rooms.filter((_, index) => visible[index]).slice(0, found);
            return { items: items.map(({ _id, name: called, t }) => ({ _id, name: called, fname: called, t })) };
        },
    }),
];

function readSelector({ selector }: LooseQuery): Record<string, unknown> {
    try {
        return (JSON.parse(String(selector)) ?? {}) as Record<string, unknown>;
    } catch {
        throw refuse(400, 'Invalid selector');
    }
}

function containing(text: unknown): RegExp {
    const typed = typeof text === 'string' ? text : '';
    return new RegExp(typed.replace(/[^\w.-]/g, '\\$&'), 'i');
}
