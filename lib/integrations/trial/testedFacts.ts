import type { Integration } from '../Integration';

/** What every kind of test tells of the integration. */
export function testedFacts({ id, values: { name, enabled, script, scriptEnabled } }: Integration) {
    return { id, name, enabled: enabled === true, hasScript: scriptEnabled === true && script !== undefined };
}
