/** An id that nobody else will make. */
export function randomId(): string {
    return crypto.randomUUID().replaceAll('-', '').slice(0, 17);
}
