import { createContext, Script } from 'node:vm';

/** What the server hands to a script. */
export interface ScriptRequest {
    content: unknown;
    content_raw: string | null;
    headers: Record<string, string>;
    url: { query: Record<string, string> };
    url_params: { integrationId: string; token: string };
}

/** What a template's script returns. */
export type ScriptAnswer = { content: PostedContent } | undefined;

/** A message that a script makes; which fields it has is for the rules to say. */
export type PostedContent = Record<string, unknown> & { text: string };

/** Gives a script one delivery after the other. */
export type Deliver = (request: ScriptRequest) => ScriptAnswer;

/**
 * A script, evaluated once, as the server keeps it: in a world of its own with what the language has and hardly anything else. It
 * answers at once; the server's limit of memory is held by `LimitedScript`.
 */
export function runScript(script: string): Deliver {
    const context = createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } });
    const evaluate = (source: string, filename: string): unknown =>
        new Script(source, { filename }).runInContext(context, { timeout: 10_000 });
    evaluate('delete globalThis.WebAssembly; delete globalThis.SharedArrayBuffer; var Store = {};', 'sandbox.js');
    evaluate(script, 'script.js');
    const call = evaluate(
        'var instance = new Script(); (request) => JSON.stringify(instance.process_incoming_request({ request: JSON.parse(request) }))',
        'call.js',
    ) as (request: string) => string | undefined;
    return (request) => {
        const answer = call(JSON.stringify(request));
        return answer === undefined ? undefined : (JSON.parse(answer) as ScriptAnswer);
    };
}
