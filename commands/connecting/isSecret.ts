/** Whether a part of a request is a secret as the app makes them: 64 hexadecimal digits, once. */
export function isSecret(value: unknown): value is string {
    return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
