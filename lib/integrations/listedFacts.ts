import type { ListedIntegration } from '../messages/facts/ListFacts';
import { whyNotApplicable } from './checkFields';
import { fields } from './fields';
import type { Integration } from './Integration';

/** What a list tells of an integration. */
export function listedFacts({ id, kind, values, author }: Integration): ListedIntegration {
    const { name, enabled, channel = [], event, username = '' } = values;
    return {
        id,
        kind,
        name,
        enabled: enabled === true,
        channel,
        ...(event === undefined || event === fields.event.default ? {} : { event }),
        inRooms: whyNotApplicable('channel', values) === undefined,
        username,
        ...(author ? { author: author.username } : {}),
    };
}
