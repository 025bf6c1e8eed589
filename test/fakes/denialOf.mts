/** What the engine writes to the server's console each time that it refuses an app one of these permissions. */
export function denialOf(...permissions: readonly string[]): RegExp {
    const names = permissions.map((name) => name.replaceAll('.', '\\.')).join('|');
    return new RegExp(`lacks the following permissions:\\s+\\["(?:${names})"\\]`);
}
