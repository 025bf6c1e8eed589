import { AppDetailChangesBridge } from '@host/apps-engine/server/bridges';

/** Passes on that an app's setting changed, be it by an administrator or by the app itself. */
export class DetailChangesBridge extends AppDetailChangesBridge {
    constructor(private readonly settingChanged: (appId: string) => void) {
        super();
    }

    protected onAppSettingsChange(appId: string): void {
        this.settingChanged(appId);
    }
}
