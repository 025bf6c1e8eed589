/** The fields of a URL-encoded form; undefined for any other text. */
export function readForm(text: string): unknown {
    if (!/^[\w.*%+[\]-]+=[^\s{}<>"]*$/.test(text)) {
        return undefined;
    }
    const fields: Record<string, string> = {};
    text.split('&').forEach((field) => {
        const at = field.indexOf('=');
        if (at > 0) {
            fields[decoded(field.slice(0, at))] = decoded(field.slice(at + 1));
        }
    });
    return fields;
}

function decoded(text: string): string {
    const spaced = text.replace(/\+/g, ' ');
    try {
        return decodeURIComponent(spaced);
    } catch {
        return spaced;
    }
}
