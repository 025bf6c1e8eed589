import type { BenchWorkspace } from './BenchWorkspace.mts';

/** Connects a person's account as their browser does: the link of `connect`, consent, and back to the app. */
export async function connectAccount(bench: BenchWorkspace, username: string): Promise<void> {
    const reply = await bench.run({ as: username, command: 'integration', words: ['connect'] });
    const [link = ''] = /https?:\/\/[^\s)\]]+\/connect\?request=\w+/.exec(reply) ?? [];
    const begun = await follow(link);
    const question = new URL(begun.to);
    const { authToken: token } = await bench.workspace.login(username);
    const answer = new URLSearchParams({ ...Object.fromEntries(question.searchParams), token, allow: 'yes' });
    const decided = await follow(question.origin + question.pathname, { method: 'POST', body: answer });
    const { status } = await fetch(decided.to, { headers: { cookie: begun.cookie } });
    if (status !== 200) {
        throw new Error(`${username} was not connected: ${status}`);
    }
}

async function follow(url: string, request: RequestInit = {}): Promise<{ to: string; cookie: string }> {
    const { headers } = await fetch(url, { ...request, redirect: 'manual' });
    const [cookie = ''] = (headers.get('set-cookie') ?? '').split(';');
    return { to: headers.get('location') ?? '', cookie };
}
