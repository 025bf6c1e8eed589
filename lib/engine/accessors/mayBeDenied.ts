/**
 * What an accessor of the engine answers. Its types do not say so, but without the app permission it needs, or with
 * nothing found, it answers undefined or null.
 */
export async function mayBeDenied<T>(answer: Promise<T>): Promise<NonNullable<T> | undefined> {
    return (await answer) ?? undefined;
}
