import { createHmac, randomBytes, timingSafeEqual } from 'crypto';
import { Buffer } from 'buffer';
import { limits } from '../limits';
import { parseJson } from '../parseJson';
import type { SigningKey } from './SigningKeys';

/** Something that a person may have the app do by a click: words as they would be typed, and the thread to answer in. */
export interface ClientAction {
    readonly words: readonly string[];
    readonly threadId?: string;
    /** True where doing it twice is not the same as doing it once. */
    readonly once?: boolean;
    /** What is done with the words where they are not just run: they are asked about first, fill a form, or stand beside the room. */
    readonly instead?: 'ask' | 'open' | 'panel';
    /** What each parameter is given, where words cannot say it; the words are then the subcommand alone. */
    readonly texts?: Readonly<Record<string, string>>;
    /** The id under which such texts are kept that are too long to be handed out. */
    readonly kept?: string;
    /** The name of the integration that it is about. */
    readonly about?: string;
    /** Of a form that was opened: what it was opened with. */
    readonly form?: OpenedForm;
    /** Of a panel that was opened beside a room. */
    readonly panel?: OpenedPanel;
    /** Of something in a panel: which list leads back from what it shows, as a text for each parameter. */
    readonly list?: Readonly<Record<string, string>>;
}

/** What a panel was opened with: clients tell of no room, so that it keeps its own. */
export interface OpenedPanel {
    readonly roomId: string;
}

/** What a form was opened with, as far as it matters once it comes back; its words are the subcommand alone. */
export interface OpenedForm {
    /** Clients tell of no room, so that the form keeps its own. */
    readonly roomId: string;
    /** What was typed before, as a text for each parameter. */
    readonly typed: Readonly<Record<string, string>>;
    /** The channel that its room stood for, of one that is about nothing that exists: all that such a form shows is then in here. */
    readonly here?: string;
    /** The id of the integration that it is about, and fingerprints of what it showed of that. */
    readonly about?: string;
    readonly shown?: Readonly<Record<string, string>>;
    /** The panel that it was opened from, which is to show what comes of it as well. */
    readonly panel?: PanelPlace;
}

/** A panel by the id of its view, and the list that leads back from what it shows, as a text for each parameter. */
export interface PanelPlace {
    readonly id: string;
    readonly list: Readonly<Record<string, string>>;
}

/** For whom, and where, an action was offered: with a button in a room, or with a form or a panel, which know their rooms themselves; what stands in a panel is for its room. */
export type Holder =
    | { readonly userId: string; readonly roomId: string; readonly surface?: undefined }
    | { readonly userId: string; readonly surface: 'form' }
    | { readonly userId: string; readonly surface: 'panel'; readonly roomId?: string };

/** An action that came back as it was issued. */
export interface VerifiedAction extends ClientAction {
    /** What tells this one issue from every other; it can be used once. */
    readonly nonce: string;
    /** Epoch milliseconds. */
    readonly expiresAt: number;
}

/** Longest text that is issued or looked at. */
const LENGTH = 8000;

/** What is signed beside what the text itself says. */
interface Signed {
    readonly keyId: string;
    readonly payload: string;
    readonly holder: Holder;
}

/** An action as a text for a client to hand back, which nobody else can make or change; undefined when that would be too long to be looked at. */
export function issueAction(
    action: ClientAction,
    holder: Holder,
    { key, now }: { readonly key: SigningKey; readonly now: number },
): string | undefined {
    const nonce = randomBytes(12).toString('hex');
    const expiresAt = now + limits[holder.surface ?? 'button'];
    const payload = encode(JSON.stringify({ ...action, nonce, expiresAt }));
    const text = [key.id, payload, signatureOf({ keyId: key.id, payload, holder }, key)].join('.');
    return text.length <= LENGTH ? text : undefined;
}

/** The action that a client handed back; undefined unless the app issued just this to just this person in this room, and lately. */
export function verifyAction(
    text: unknown,
    holder: Holder,
    { keys, now }: { readonly keys: readonly SigningKey[]; readonly now: number },
): VerifiedAction | undefined {
    const action = readAction(text, holder, keys);
    return action && now < action.expiresAt ? action : undefined;
}

/** The same whenever it was: for telling what an old one was. */
export function readAction(text: unknown, holder: Holder, keys: readonly SigningKey[]): VerifiedAction | undefined {
    const parts = typeof text === 'string' && text.length <= LENGTH ? text.split('.') : [];
    const [keyId = '', payload = '', signature = ''] = parts.length === 3 ? parts : [];
    const key = keys.find(({ id }) => id === keyId);
    if (!key || !isSame(signature, signatureOf({ keyId, payload, holder }, key))) {
        return undefined;
    }
    // From here on it is the app's own words.
    return parseJson(Buffer.from(payload, 'base64').toString('utf8')) as VerifiedAction;
}

/** Every part has a length of its own in what is signed, so that no two of them can be exchanged for others. */
function signatureOf({ keyId, payload, holder }: Signed, { secret }: SigningKey): string {
    const text = JSON.stringify([keyId, payload, holder.userId, ...placeOf(holder)]);
    return createHmac('sha256', Buffer.from(secret, 'hex')).update(text).digest('hex');
}

function placeOf(holder: Holder): readonly string[] {
    switch (holder.surface) {
        case undefined:
            return ['action', holder.roomId];
        case 'form':
            return ['form'];
        case 'panel':
            return holder.roomId === undefined ? ['panel'] : ['panel', holder.roomId];
    }
}

function isSame(given: string, expected: string): boolean {
    const [a, b] = [Buffer.from(given), Buffer.from(expected)];
    return a.length === b.length && timingSafeEqual(a, b);
}

function encode(text: string): string {
    return Buffer.from(text, 'utf8').toString('base64');
}
