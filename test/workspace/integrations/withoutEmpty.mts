/** The same document without its null and undefined fields, as the server drops them before it inserts. */
export function withoutEmpty<Document extends object>(document: Document): Document {
    const filled = Object.entries(document).filter(([, value]) => value !== undefined && value !== null);
    return Object.fromEntries(filled) as Document;
}
