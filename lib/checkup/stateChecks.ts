import { protectQuotes } from '../grammar/normaliseWords';
import type { Check } from './Subject';
import { lineFor, updateLine } from './fixes';

/** What the integration itself tells. */
export const stateChecks: readonly Check[] = [
    ({ integration }) =>
        integration.scriptError && integration.values.scriptEnabled === true
            ? [
                  {
                      ailment: 'script-error',
                      severity: 'broken',
                      word: `${integration.scriptError.name}: ${integration.scriptError.message}`,
                      mend: updateLine(integration, '--script-enabled', 'false'),
                  },
              ]
            : [],
    ({ integration, hasNamesake }) => {
        if (integration.values.enabled === true) {
            return [];
        }
        // It may have been rotated out: enabling it would give a secret back that is meant to be gone.
        return hasNamesake
            ? [{ ailment: 'disabled-namesake', severity: 'untidy', mend: lineFor('remove', integration) }]
            : [{ ailment: 'disabled', severity: 'risky', mend: lineFor('enable', integration) }];
    },
    ({ integration }) =>
        integration.values.overrideDestinationChannelEnabled === true
            ? [
                  {
                      ailment: 'override-on',
                      severity: 'risky',
                      mend: updateLine(integration, '--override-destination-channel-enabled', 'false'),
                  },
              ]
            : [],
    ({ integration, author, freshName }) =>
        integration.author && author?.isActive !== true
            ? [
                  {
                      ailment: author ? 'author-inactive' : 'author-missing',
                      severity: 'untidy',
                      word: integration.author.username,
                      mend: lineFor('clone', integration, protectQuotes(freshName)),
                  },
              ]
            : [],
    ({ integration, hasNamesake, freshName }) =>
        hasNamesake && integration.values.enabled === true
            ? [
                  {
                      ailment: 'same-name',
                      severity: 'untidy',
                      mend: updateLine(integration, '--name', protectQuotes(freshName)),
                  },
              ]
            : [],
];
