import { sha256 } from '../sha256';
import { readStored } from './readStored';
import type { Settings } from './Settings';

/** A digest of all settings of the app as they are stored: it tells whether they are still the same, and nothing of the token among them. */
export async function settingsDigest(settings: Pick<Settings, 'read'>): Promise<string> {
    const stored = JSON.stringify(await readStored(settings));
    return sha256(stored);
}
