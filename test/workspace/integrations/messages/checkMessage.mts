import { plainError } from '../../rest/ServerError.mts';
import type { MessageContent } from './buildMessage.mts';

type Check = (field: string, value: unknown) => void;

const text: Check = (field, value) => {
    expectType('string', field, value);
};
const truth: Check = (field, value) => {
    expectType('boolean', field, value);
};
const list: Check = (field, value) => {
    if (!Array.isArray(value)) {
        throw plainError(`Match error: Expected array, got ${typeof value} in field ${field}`);
    }
};
const fullUrl: Check = (field, value) => {
    text(field, value);
    // Files of the workspace's own have no host in their address.
    if (!/^(https?:\/\/|data:|\/file-upload\/)/i.test(String(value))) {
        throw invalidHref();
    }
};
const partialUrl: Check = (field, value) => {
    text(field, value);
    const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(String(value))?.[0].toLowerCase() ?? '';
    if (!['', 'http:', 'https:', 'data:'].includes(scheme)) {
        throw invalidHref();
    }
};
const simple: Check = (field, value) => {
    if (!['string', 'boolean'].includes(typeof value) && !Number.isInteger(value)) {
        throw plainError(`Match error: Match.OneOf, Match.Maybe or Match.Optional validation failed in field ${field}`);
    }
};

const ofMessage = { alias: text, emoji: text, tmid: text, avatar: partialUrl };
const ofAttachment = {
    color: text,
    text,
    title: text,
    author_name: text,
    thumb_url: fullUrl,
    message_link: fullUrl,
    author_link: fullUrl,
    author_icon: fullUrl,
    title_link: fullUrl,
    image_url: fullUrl,
    audio_url: fullUrl,
    video_url: fullUrl,
    collapsed: truth,
    title_link_download: truth,
    fields: list,
    actions: list,
};
const ofField = { short: truth, title: simple, value: simple };
const ofAction = {
    type: text,
    text,
    url: fullUrl,
    image_url: fullUrl,
    is_webview: truth,
    msg: text,
    msg_in_chat_window: truth,
};

/** Throws the server's plain errors for fields of a webhook's message that no message may have (`sendMessage.ts`, `validateMessage`). */
export function checkMessage(message: MessageContent): void {
    check(ofMessage, message);
    for (const attachment of message.attachments ?? []) {
        check(ofAttachment, attachment);
        const { fields = [], actions = [] } = attachment as { fields?: object[]; actions?: object[] };
        for (const field of fields) {
            check(ofField, field);
            if (!('title' in field) || !('value' in field)) {
                throw plainError('Invalid attachment field, title and value is required');
            }
        }
        for (const action of actions) {
            check(ofAction, action);
        }
    }
    // The workspace declares no custom fields.
    if (message.customFields) {
        throw plainError('Custom fields not enabled');
    }
}

function check(checks: Record<string, Check>, value: object): void {
    const fields = new Map<string, unknown>(Object.entries(value));
    for (const [field, checkField] of Object.entries(checks)) {
        const found = fields.get(field);
        if (found !== undefined && found !== null) {
            checkField(field, found);
        }
    }
}

function expectType(type: string, field: string, value: unknown): void {
    if (typeof value !== type) {
        throw plainError(`Match error: Expected ${type}, got ${typeof value} in field ${field}`);
    }
}

function invalidHref() {
    return plainError('Invalid href value provided');
}
