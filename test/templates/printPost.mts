import type { PostedContent } from './runScript.mts';

/** A post as text: its lines indented, below them what is quoted, with its colour. */
export function printPost({ text, attachments }: PostedContent): string {
    const quoted = (attachments as { text?: string; color?: string; image_url?: string }[]).map((it) =>
        it.image_url === undefined ? `${it.color} ${it.text}` : `picture ${it.image_url}`,
    );
    return [text, ...quoted.map((it) => it.replace(/^/gm, '| '))].join('\n').replace(/^/gm, '    ');
}
