import type { ShownFacts } from '../messages/facts/ShownFacts';
import { whyNotApplicable } from './checkFields';
import type { FieldName } from './fields';
import { fieldNames, fieldOf } from './fields';
import type { Integration } from './Integration';
import { curlLine, webhookUrlOf } from './webhook';

/** Fields that have a place of their own. */
const apart: readonly FieldName[] = ['type', 'name', 'script'];

/** What there is to tell about one integration, to somebody who may manage it. */
export function shownFacts(integration: Integration, siteUrl: string): ShownFacts {
    const { id, kind, values, token, scriptError, author, createdAt, updatedAt, updatedBy } = integration;
    const webhookUrl = webhookUrlOf(integration, siteUrl);
    return {
        id,
        kind,
        name: values.name,
        rows: rowsOf(integration),
        everywhere:
            kind === 'outgoing' &&
            whyNotApplicable('channel', values) === undefined &&
            (values.channel ?? []).length === 0,
        script: values.script,
        scriptError,
        author: author?.username,
        createdAt: momentOf(createdAt),
        // Creating sets the time of the last change as well, but nobody who made it.
        ...(updatedBy === undefined ? {} : { changedBy: updatedBy, changedAt: momentOf(updatedAt) }),
        ...(kind === 'outgoing' ? { token } : {}),
        ...(webhookUrl === undefined ? {} : { webhookUrl, curl: curlLine(webhookUrl) }),
    };
}

function rowsOf({ values }: Integration): ShownFacts['rows'] {
    return fieldNames()
        .filter((name) => !apart.includes(name) && fieldOf(name).secret !== true)
        .reduce<ShownFacts['rows']>((rows, field) => {
            const value = values[field];
            return value === undefined ? rows : [...rows, { field, value }];
        }, []);
}

function momentOf(date: string | undefined): number | undefined {
    return date === undefined ? undefined : Date.parse(date);
}
