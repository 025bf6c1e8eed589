import { protectQuotes } from '../grammar/normaliseWords';
import type { Check } from './CheckSubject';
import { lineFor, updateLine } from './fixes';

/** What the integration itself tells. */
export const stateChecks: readonly Check[] = [
    ({ integration }) =>
        integration.scriptError && integration.values.scriptEnabled === true
            ? [
                  {
                      code: 'script-error',
                      severity: 'broken',
                      word: `${integration.scriptError.name}: ${integration.scriptError.message}`,
                      mend: updateLine(integration, '--script-enabled', 'false'),
                  },
              ]
            : [],
    ({ integration, nameIsTaken: hasNamesake }) => {
        if (integration.values.enabled === true) {
            return [];
        }
        // It may have been rotated out: enabling it would give a secret back that is meant to be gone.
        return hasNamesake
            ? [{ code: 'disabled-namesake', severity: 'untidy', mend: lineFor('remove', integration) }]
            : [{ code: 'disabled', severity: 'risky', mend: lineFor('enable', integration) }];
    },
    ({ integration }) =>
        integration.values.overrideDestinationChannelEnabled === true
            ? [
                  {
                      code: 'override-on',
                      severity: 'risky',
                      mend: updateLine(integration, '--override-destination-channel-enabled', 'false'),
                  },
              ]
            : [],
    ({ integration, author, nextFreeName: freshName }) =>
        integration.author && author?.isActive !== true
            ? [
                  {
                      code: author ? 'author-inactive' : 'author-missing',
                      severity: 'untidy',
                      word: integration.author.username,
                      mend: lineFor('clone', integration, protectQuotes(freshName)),
                  },
              ]
            : [],
    ({ integration, nameIsTaken: hasNamesake, nextFreeName: freshName }) =>
        hasNamesake && integration.values.enabled === true
            ? [
                  {
                      code: 'same-name',
                      severity: 'untidy',
                      mend: updateLine(integration, '--name', protectQuotes(freshName)),
                  },
              ]
            : [],
];
