import { AppActivationBridge } from '@host/apps-engine/server/bridges';

/** Clients of the local workspace ask for apps and commands when they need them, so there is nobody to tell of changes. */
export class ActivationBridge extends AppActivationBridge {
    protected appAdded(): Promise<void> {
        return Promise.resolve();
    }

    protected appUpdated(): Promise<void> {
        return Promise.resolve();
    }

    protected appRemoved(): Promise<void> {
        return Promise.resolve();
    }

    protected appStatusChanged(): Promise<void> {
        return Promise.resolve();
    }

    protected actionsChanged(): Promise<void> {
        return Promise.resolve();
    }
}
