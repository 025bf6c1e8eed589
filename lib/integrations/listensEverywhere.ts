import { whyNotApplicable } from './fields/checkFields';
import type { FieldValues } from './fields/fields';

/** Whether it listens to rooms without naming any, which the server treats as all public channels. */
export function listensEverywhere(values: Pick<FieldValues, 'type' | 'event' | 'channel'>): boolean {
    const { type, channel = [] } = values;
    return type === 'outgoing' && channel.length === 0 && whyNotApplicable('channel', values) === undefined;
}
