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

/** Hands the script a copy of each request, made of the objects of its own world, as an isolate does. */
const calling = `((instance) => {
    const copy = (it) =>
        Array.isArray(it) ? Array.from(it, copy) :
        typeof it === 'object' && it !== null ? Object.fromEntries(Object.entries(it).map(([key, value]) => [key, copy(value)])) :
        it;
    return (request) => JSON.stringify(instance.process_incoming_request({ request: copy(request) }));
})(new Script())`;

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
    const call = evaluate(calling, 'call.js') as (request: ScriptRequest) => string | undefined;
    return (request) => {
        const answer = call(request);
        return answer === undefined ? undefined : (JSON.parse(answer) as ScriptAnswer);
    };
}
