import { kindOf } from './kinds';
import type { Kind } from './kinds';

/** A stored integration as the API answers it (core-typings `IIntegration`), with the parts the app reads. */
export interface Integration {
    readonly id: string;
    readonly kind: Kind;
    readonly name: string;
    readonly enabled: boolean;
    readonly channel: readonly string[];
    readonly username: string;
    readonly token?: string;
    readonly event?: string;
    readonly urls: readonly string[];
    readonly scriptError?: ScriptError;
}

/** Why a saved script does not compile; the API answers 200 all the same. */
export interface ScriptError {
    readonly name: string;
    readonly message: string;
}

/** An integration from an API answer; undefined when it does not look like one. */
export function readIntegration(answer: unknown): Integration | undefined {
    if (!isRecord(answer)) {
        return undefined;
    }
    const { _id: id, name, username, token, event, scriptError } = answer;
    const kind = kindOf(answer.type);
    if (!isText(id) || id === '' || kind === undefined) {
        return undefined;
    }
    return {
        id,
        kind,
        name: isText(name) ? name : '',
        enabled: answer.enabled === true,
        channel: texts(answer.channel),
        username: isText(username) ? username : '',
        urls: texts(answer.urls),
        ...(isText(token) && token !== '' ? { token } : {}),
        ...(isText(event) ? { event } : {}),
        ...(isRecord(scriptError)
            ? { scriptError: { name: String(scriptError.name), message: String(scriptError.message) } }
            : {}),
    };
}

function isRecord(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
    return typeof value === 'string';
}

function texts(value: unknown): string[] {
    return Array.isArray(value) ? value.filter(isText) : isText(value) && value !== '' ? [value] : [];
}
