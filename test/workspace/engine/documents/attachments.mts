import type { IMessageAttachment } from '@host/apps-engine/definition/messages';
import type { MessageAttachment } from '@rocket.chat/core-typings';

/** Where each attachment field of apps is kept in a stored message (the server's messages converter). */
const storedNames: Record<string, string> = {
    timestamp: 'ts',
    timestampLink: 'message_link',
    thumbnailUrl: 'thumb_url',
    imageUrl: 'image_url',
    audioUrl: 'audio_url',
    videoUrl: 'video_url',
    actionButtonsAlignment: 'button_alignment',
};

const storedParts = {
    author: { name: 'author_name', link: 'author_link', icon: 'author_icon' },
    title: { value: 'title', link: 'title_link', displayDownloadLink: 'title_link_download' },
};

/** An app's attachment as it is stored. */
export function toStoredAttachment({ author, title, ...rest }: IMessageAttachment): MessageAttachment {
    const renamed = Object.entries(rest).map(([name, value]) => [storedNames[name] ?? name, value] as const);
    return Object.fromEntries([
        ...renamed,
        ...flatten(author, storedParts.author),
        ...flatten(title, storedParts.title),
    ]);
}

/** A stored attachment as apps see it. */
export function toAppAttachment(stored: MessageAttachment): IMessageAttachment {
    const rest = new Map(Object.entries(stored));
    const author = gather(rest, storedParts.author);
    const title = gather(rest, storedParts.title);
    const appNames = new Map(Object.entries(storedNames).map(([name, storedName]) => [storedName, name]));
    const renamed = [...rest].map(([name, value]) => [appNames.get(name) ?? name, value] as const);
    return { ...(Object.fromEntries(renamed) as IMessageAttachment), author, title };
}

function flatten(part: object | undefined, names: Record<string, string>): [string, unknown][] {
    return Object.entries(part ?? {}).map(([name, value]) => [names[name] ?? name, value]);
}

function gather(rest: Map<string, unknown>, names: Record<string, string>): Record<string, never> | undefined {
    const found = Object.entries(names).filter(([, storedName]) => rest.has(storedName));
    const part = Object.fromEntries(found.map(([name, storedName]) => [name, rest.get(storedName)]));
    found.forEach(([, storedName]) => rest.delete(storedName));
    return found.length > 0 ? (part as Record<string, never>) : undefined;
}
