import type { ISetting } from '@host/apps-engine/definition/settings';
import type { IUser } from '@rocket.chat/core-typings';
import type { AppUpload, Engine, InstalledApp } from '../../engine/Engine.mts';
import { refuse } from '../errorAnswer.mts';
import { type Answer, type Call, type Route, type UserCall, userRoute } from '../Route.mts';
import type { ServerInstance } from '../ServerInstance.mts';

const permissions = { operation: 'hasAll', permissions: ['manage-apps'] } as const;

type AppCall = UserCall<unknown, Record<string, unknown>>;

/** Installing, updating, removing and configuring apps, as `rc-apps deploy` and the admin pages do it. */
export const appRoutes: Route[] = [
    userRoute({
        method: 'GET',
        path: '/api/apps/installed',
        action: async ({ instance }) => ({ apps: await engineOf(instance).listApps() }),
    }),
    userRoute({
        method: 'POST',
        path: '/api/apps',
        permissions,
        action: async (call) => afterUpload(call, await engineOf(call.instance).installApp(await readUpload(call))),
    }),
    userRoute({
        method: 'GET',
        path: '/api/apps/:id',
        permissions,
        action: async (call) => ({ app: await findApp(call) }),
    }),
    userRoute({
        method: 'POST',
        path: '/api/apps/:id',
        permissions,
        async action(call) {
            const upload = await readUpload(call);
            const { id } = await findApp(call);
            return afterUpload(call, await engineOf(call.instance).updateApp(id, upload));
        },
    }),
    userRoute({
        method: 'DELETE',
        path: '/api/apps/:id',
        permissions,
        async action(call) {
            const { id } = await findApp(call);
            const app = await engineOf(call.instance).removeApp(id, call.user);
            await call.instance.appChanged(id);
            return { app };
        },
    }),
    userRoute({
        method: 'POST',
        path: '/api/apps/:id/status',
        permissions,
        async action(call) {
            const { status } = call.body;
            if (typeof status !== 'string' || status === '') {
                throw refuse(400, 'Invalid status provided, it must be "status" field and a string.');
            }
            const { id } = await findApp(call);
            const changed = await engineOf(call.instance).changeStatus(id, status);
            await call.instance.appChanged(id);
            return { status: changed.status };
        },
    }),
    userRoute({
        method: 'GET',
        path: '/api/apps/:id/settings',
        permissions,
        async action(call) {
            const settings = await readSettings(call);
            return { settings: Object.fromEntries(settings.map((setting) => [setting.id, setting])) };
        },
    }),
    userRoute({
        method: 'POST',
        path: '/api/apps/:id/settings',
        permissions,
        action: updateSettings,
    }),
];

function engineOf(instance: ServerInstance): Engine {
    const engine = instance.engine();
    if (!engine) {
        throw refuse(500, 'The Apps-Engine has not started');
    }
    return engine;
}

async function findApp({ instance, params }: AppCall): Promise<InstalledApp> {
    const id = params.id ?? '';
    const app = await engineOf(instance).findApp(id);
    if (!app) {
        throw refuse(404, `No App found by the id of: ${id}`);
    }
    return app;
}

async function afterUpload({ instance }: Call<unknown, unknown>, app: InstalledApp): Promise<Answer> {
    await instance.appChanged(app.id);
    return { app, implemented: app.implemented ?? {}, licenseValidation: { errors: {}, warnings: {} } };
}

async function readUpload({ request, user }: { request: Request; user: IUser }): Promise<AppUpload> {
    const form = await request.formData().catch(() => new FormData());
    const file = form.get('app');
    if (!(file instanceof Blob)) {
        throw refuse(400, 'app_file_error', { message: 'Failed to get a file to install for the App. ' });
    }
    const zip = Buffer.from(await file.arrayBuffer());
    return { zip, user, permissions: readPermissions(form.get('permissions')) };
}

function readPermissions(field: unknown): AppUpload['permissions'] {
    try {
        const granted = JSON.parse(String(field)) as AppUpload['permissions'] | null;
        return granted && granted.length > 0 ? granted : undefined;
    } catch {
        return undefined;
    }
}

async function readSettings(call: AppCall): Promise<ISetting[]> {
    const { id } = await findApp(call);
    const settings = await engineOf(call.instance).readSettings(id);
    return settings.filter(({ hidden }) => hidden !== true);
}

async function updateSettings(call: AppCall): Promise<Answer> {
    const wanted = call.body.settings;
    if (!Array.isArray(wanted)) {
        throw refuse(400, 'The settings to update must be present.');
    }
    const { id } = await findApp(call);
    const engine = engineOf(call.instance);
    const existing = new Map((await engine.readSettings(id)).map((setting) => [setting.id, setting]));
    const updated = (wanted as Pick<ISetting, 'id' | 'value'>[]).flatMap((change) => {
        const setting = existing.get(change.id);
        return setting && setting.value !== change.value ? [{ ...setting, value: change.value as unknown }] : [];
    });
    for (const setting of updated) {
        await engine.updateSetting(id, setting);
    }
    await call.instance.appChanged(id);
    return { updated };
}
