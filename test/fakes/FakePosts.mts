import type { Posted, PostJson } from '../../lib/api/postJson.ts';

type Encounter = Posted extends infer Each ? Omit<Each, 'milliseconds'> : never;

/** Takes posts to any URL, keeps them, and lets each meet what is prepared for its URL; answers 200 elsewhere. */
export class FakePosts {
    readonly posts: { url: string; body: unknown }[] = [];

    constructor(private readonly encounters: Readonly<Record<string, Encounter>> = {}) {}

    readonly post: PostJson = (url, body) => {
        this.posts.push({ url, body });
        const encounter = this.encounters[url] ?? answered(200, '{"success":true}');
        return Promise.resolve({ milliseconds: 7, ...encounter } as Posted);
    };
}

/** An answer, JSON unless told otherwise. */
export function answered(status: number, content = ''): { answer: Extract<Posted, { answer: unknown }>['answer'] } {
    return { answer: { status, headers: { 'content-type': 'application/json' }, content } };
}
