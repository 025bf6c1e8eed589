/** The fields of a multipart body, which starts with its boundary; undefined for any other text. */
export function readMultipart(text: unknown): unknown {
    const [boundary = ''] = typeof text === 'string' ? (/^--\S+/.exec(text) ?? []) : [];
    if (typeof text !== 'string' || boundary === '') {
        return undefined;
    }
    const fields: Record<string, string> = {};
    text.split(boundary).forEach((part) => {
        const at = part.search(/\r?\n\r?\n/);
        const [, name] = /\bname="?([\w.-]+)/.exec(part.slice(0, Math.max(0, at))) ?? [];
        if (name !== undefined) {
            fields[name] = part.slice(at).trim();
        }
    });
    return fields;
}
