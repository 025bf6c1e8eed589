import { createHmac, randomBytes, timingSafeEqual } from 'crypto';
import { Buffer } from 'buffer';
import { limits } from '../limits';
import { parseJson } from '../parseJson';
import type { SigningKey } from './SigningKeys';

/** An action behind a button: words as they would be typed, and the thread to reply in. */
export interface ClientAction {
    readonly words: readonly string[];
    readonly threadId?: string;
    /** True for actions that must not run twice. */
    readonly once?: boolean;
    /** What to do instead of running the words at once: confirm first, open a form, or show the result in the panel. */
    readonly instead?: 'ask' | 'open' | 'panel';
    /** A text for each parameter, where words cannot express it; the words are then only the subcommand. */
    readonly texts?: Readonly<Record<string, string>>;
    /** The id of stored texts that are too long to be handed out (`KeptTexts`). */
    readonly kept?: string;
    /** The name of the integration that it is about. */
    readonly about?: string;
    /** For an open form: what it was opened with. */
    readonly form?: OpenedForm;
    /** For an open panel beside a room. */
    readonly panel?: OpenedPanel;
    /** For something in a panel: the list to go back to, as a text for each parameter. */
    readonly list?: Readonly<Record<string, string>>;
}

/** What a panel was opened with: clients send no room with it, so it carries its own. */
export interface OpenedPanel {
    readonly roomId: string;
}

/** What a form was opened with, as far as its submission needs that; its words are only the subcommand. */
export interface OpenedForm {
    /** Clients send no room with a form, so it carries its own. */
    readonly roomId: string;
    /** What was typed before, as a text for each parameter. */
    readonly typed: Readonly<Record<string, string>>;
    /** For a form that creates something: the channel that its room stands for. */
    readonly here?: string;
    /** For a form that edits an integration: its id, and fingerprints of what was shown of it. */
    readonly about?: string;
    readonly shown?: Readonly<Record<string, string>>;
    /** The panel that it was opened from, which shows the result as well. */
    readonly panel?: PanelPlace;
}

/** A panel by the id of its view, and the list to go back to, as a text for each parameter. */
export interface PanelPlace {
    readonly id: string;
    readonly list: Readonly<Record<string, string>>;
}

/** For whom and where an action is valid: a button in a room, a form or panel (which carry their rooms), or a button in a panel, for its room. */
export type Holder =
    | { readonly userId: string; readonly roomId: string; readonly surface?: undefined }
    | { readonly userId: string; readonly surface: 'form' }
    | { readonly userId: string; readonly surface: 'panel'; readonly roomId?: string };

/** An action with a verified signature. */
export interface VerifiedAction extends ClientAction {
    /** Identifies this issue of the action, for one-time use. */
    readonly nonce: string;
    /** Epoch milliseconds. */
    readonly expiresAt: number;
}

/** Maximum characters of a signed text. */
const LENGTH = 8000;

/** Characters of words or texts, as JSON, that an action carries itself: with all that goes with them they fit into a signed text. */
export const CARRIED_LENGTH = 3000;

/** The parts that a signature covers. */
interface Signed {
    readonly keyId: string;
    readonly payload: string;
    readonly holder: Holder;
}

/** Signs an action as a text for a client to hand back; undefined when it would be too long. */
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

/** The action in a client's text; undefined unless the app issued it to this person in this place, and it has not expired. */
export function verifyAction(
    text: unknown,
    holder: Holder,
    { keys, now }: { readonly keys: readonly SigningKey[]; readonly now: number },
): VerifiedAction | undefined {
    const action = readAction(text, holder, keys);
    return action && now < action.expiresAt ? action : undefined;
}

/** Reads an action regardless of its expiry, to tell what an expired one was. */
export function readAction(text: unknown, holder: Holder, keys: readonly SigningKey[]): VerifiedAction | undefined {
    const parts = typeof text === 'string' && text.length <= LENGTH ? text.split('.') : [];
    const [keyId = '', payload = '', signature = ''] = parts.length === 3 ? parts : [];
    const key = keys.find(({ id }) => id === keyId);
    if (!key || !isSame(signature, signatureOf({ keyId, payload, holder }, key))) {
        return undefined;
    }
    // The signature is valid, so this is what the app wrote itself.
    return parseJson(Buffer.from(payload, 'base64').toString('utf8')) as VerifiedAction;
}

/** Signs the parts as JSON, so that no text can move from one part to another. */
function signatureOf({ keyId, payload, holder }: Signed, { secret }: SigningKey): string {
    const text = JSON.stringify([keyId, payload, holder.userId, ...signedPlace(holder)]);
    return createHmac('sha256', secret).update(text).digest('hex');
}

function signedPlace(holder: Holder): readonly string[] {
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
