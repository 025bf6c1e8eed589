/** A script's request, as text because nothing of the host may reach its realm: options as JSON of fetch's own. */
export interface ScriptRequest {
    url: string;
    options: string;
}

/** Makes a script's request outside its worker, whose memory is the script's; answers JSON of the response, or of what failed. */
export async function fetchForScript({ url, options }: ScriptRequest, signal: AbortSignal): Promise<string> {
    try {
        const response = await fetch(url, { ...(JSON.parse(options) as RequestInit), signal });
        const { ok, status, statusText } = response;
        const headers: [name: string, value: string][] = [];
        response.headers.forEach((value, name) => headers.push([name, value]));
        return JSON.stringify({ ok, status, statusText, headers, content: await response.text() });
    } catch (error) {
        return JSON.stringify({ failure: (error as Error).message });
    }
}
