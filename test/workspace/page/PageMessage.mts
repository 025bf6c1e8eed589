import type { LayoutBlock } from '@rocket.chat/ui-kit';

/** A message as it reaches the page. */
export interface PageMessage {
    _id: string;
    rid: string;
    msg: string;
    ts: string;
    u: { _id: string; username: string; name?: string };
    tmid?: string;
    /** Whom it names, and which rooms, of those that there are. */
    mentions?: { username?: string }[];
    channels?: { name?: string }[];
    alias?: string;
    avatar?: string;
    emoji?: string;
    groupable?: boolean;
    bot?: unknown;
    blocks?: LayoutBlock[];
    attachments?: PageAttachment[];
    editedAt?: string;
    /** Shown to one person only, and kept nowhere. */
    private?: true;
}

/** What hangs on a message: a file, or what a webhook attached. */
export interface PageAttachment {
    type?: string;
    title?: string;
    title_link?: string;
    title_link_download?: boolean;
    pretext?: string;
    author_name?: string;
    text?: string;
    image_url?: string;
    color?: string;
    fields?: { title?: string; value?: string; short?: boolean }[];
}
