import type { Api } from '../Api.mts';

/** Saves a file of the workspace under its name, as whoever is signed in; false where it cannot be had. */
export async function download(api: Api, path: string, name: string): Promise<boolean> {
    // Only what the workspace itself keeps: elsewhere nobody must learn who is signed in.
    const url = new URL(path, location.href);
    if (url.origin !== location.origin) {
        return false;
    }
    const response = await fetch(url, { headers: api.headers() }).catch(() => undefined);
    if (!response?.ok) {
        return false;
    }
    const content = URL.createObjectURL(await response.blob());
    const link = Object.assign(document.createElement('a'), { href: content, download: name });
    link.click();
    URL.revokeObjectURL(content);
    return true;
}
