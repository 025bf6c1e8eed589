import { mkdir, writeFile } from 'node:fs/promises';
import { writeScript } from '../../lib/templates/writeScript.ts';
import { templates } from '../../lib/templates/templates.ts';
import { openChromium } from '../acceptance/connect/fixtures/openChromium.mts';
import { ChatPage } from '../acceptance/page/fixtures/ChatPage.mts';
import { PageChanges } from '../acceptance/page/fixtures/PageChanges.mts';
import { bundlePage } from '../workspace/page/server/bundlePage.mts';
import { writeSetting } from '../workspace/store/settings.mts';
import { startWorkspace } from '../workspace/Workspace.mts';
import { digestOfPosts, digestsPath, pathOfPicture, picturesFolder } from './pictures.mts';

/** How wide a picture is, and how high a window that all posts of a service fit into. */
const viewport = { width: 720, height: 1600 };

/** Draws what the samples of each template become, with the chat page, as it stands in docs/templates.md. */
const workspace = await startWorkspace({ engine: false });
const browser = await openChromium();
try {
    await bundlePage();
    await mkdir(picturesFolder, { recursive: true });
    await writeSetting(workspace.store, 'API_Enable_Rate_Limiter', false);
    const context = await browser.newContext({ colorScheme: 'light', viewport });
    const digests: Record<string, string> = {};
    for (const template of templates) {
        await workspace.store.messages.removeAsync({}, { multi: true });
        const script = writeScript(template, {});
        const path = await createHook(template.title, script);
        for (const { headers, body } of Object.values(template.samples)) {
            const answer = await workspace.request({ method: 'POST', path, headers, body });
            if (answer.status !== 200) {
                throw new Error(`${template.name}: ${JSON.stringify(answer.body)}`);
            }
        }
        const page = await context.newPage();
        const chat = new ChatPage(page, await PageChanges.follow(page));
        await chat.open(workspace.siteUrl, 'Olivia');
        const messages = page.locator('[data-id]');
        await chat.see(messages.nth(Object.keys(template.samples).length - 1));
        const boxes = await Promise.all((await messages.all()).map((it) => it.boundingBox()));
        const [first, last] = [boxes[0], boxes.at(-1)];
        if (!first || !last) {
            throw new Error(`${template.name} posts nothing`);
        }
        const clip = { x: first.x, y: first.y, width: first.width, height: last.y + last.height - first.y, scale: 1 };
        const session = await context.newCDPSession(page);
        const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80, clip });
        await writeFile(pathOfPicture(template), Buffer.from(data, 'base64'));
        digests[template.name] = digestOfPosts(template);
        await page.close();
        console.log(`${template.name}: ${Math.round((data.length * 0.75) / 1024)} kB`);
    }
    await writeFile(digestsPath, `${JSON.stringify(digests, undefined, 4)}\n`);
} finally {
    await browser.close();
    await workspace.stop();
}

async function createHook(name: string, script: string): Promise<string> {
    const body = {
        type: 'webhook-incoming',
        name,
        alias: name,
        enabled: true,
        username: 'rocket.cat',
        channel: '#general',
        scriptEnabled: true,
        script,
    };
    const created = await workspace.request({ method: 'POST', path: '/api/v1/integrations.create', as: 'admin', body });
    const { integration } = created.body as { integration: { _id: string; token: string } };
    return `/hooks/${integration._id}/${integration.token}`;
}
