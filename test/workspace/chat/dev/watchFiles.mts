import { watch } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../../packaging/AppSources.mts';

const folders = ['commands', 'i18n', 'lib'];
const files = ['RocketChatIntegrationsApp.ts', 'app.json', 'icon.png'];

/** Calls back whenever a file that the app is made of changes; the function it returns ends that. */
export function watchFiles(changed: () => void): () => void {
    const watchers = [
        ...folders.map((folder) => watch(join(root, folder), { recursive: true }, changed)),
        watch(root, (_event, name) => {
            if (name !== null && files.includes(name)) {
                changed();
            }
        }),
    ];
    return () => {
        watchers.forEach((watcher) => {
            watcher.close();
        });
    };
}
