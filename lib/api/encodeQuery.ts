/** Values as a query, or as the body of a form. */
export function encodeQuery(values: Readonly<Record<string, string>>): string {
    return Object.entries(values)
        .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
        .join('&');
}
