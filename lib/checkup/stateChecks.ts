import { hasUselessHidden, withPlainBlanks } from '../grammar/visibility';
import { fieldChanges } from '../integrations/fields/fieldChanges';
import type { Integration } from '../integrations/Integration';
import { lacksCompiled, runsUnseenScript } from '../integrations/runsScript';
import { isPredecessorName } from '../integrations/predecessorName';
import { templateOf } from '../integrations/templateOf';
import type { SuggestedCommand } from '../replies/parts/SuggestedCommand';
import type { Template } from '../templates/Template';
import { findTemplate } from '../templates/templates';
import type { Check } from './Check';
import type { CheckSubject } from './CheckSubject';
import { update } from './update';

/** Checks of the integration itself, and of others with its name. */
export const stateChecks: readonly Check[] = [
    {
        code: 'script-error',
        severity: 'broken',
        applies: ({ integration }) => integration.scriptError !== undefined,
        words: ({ integration: { scriptError } }) =>
            scriptError ? [`${scriptError.name}: ${scriptError.message}`] : [],
        fix: (subject) => update(subject, { scriptEnabled: false }),
    },
    {
        code: 'name-hidden',
        severity: 'risky',
        applies: ({ integration: { values } }) =>
            hasUselessHidden(values.name) || withPlainBlanks(values.name) !== values.name,
        fix: (subject) => update(subject, { name: subject.nextFreeName }),
    },
    {
        code: 'script-unseen',
        severity: 'risky',
        applies: ({ integration }) => runsUnseenScript(integration),
        fix: (subject) => update(subject, { scriptEnabled: false }),
    },
    {
        // Happens after an update of an outgoing one that left the script out, and on servers where scripts are disabled.
        code: 'script-not-compiled',
        severity: 'broken',
        applies: ({ integration, tellsCompiled }) => tellsCompiled && lacksCompiled(integration),
        fix: () => undefined,
    },
    {
        code: 'template-outdated',
        severity: 'untidy',
        applies: ({ integration }) => newerVersion(integration) !== undefined,
        words: ({ integration }) => [newerVersion(integration)?.name ?? ''],
        fix: (subject) => update(subject, { template: newerVersion(subject.integration)?.name }),
    },
    {
        code: 'disabled',
        severity: 'risky',
        applies: (subject) => isDisabled(subject) && !wasReplaced(subject),
        fix: ({ integration }) => ({ subcommand: 'enable', values: { integration: integration.id } }),
    },
    {
        // Enabling it would make a token valid again that was rotated away.
        code: 'disabled-predecessor',
        severity: 'untidy',
        applies: (subject) => isDisabled(subject) && wasReplaced(subject),
        fix: remove,
    },
    {
        code: 'override-on',
        severity: 'risky',
        applies: ({ integration }) => integration.values.overrideDestinationChannelEnabled === true,
        fix: (subject) => update(subject, { overrideDestinationChannelEnabled: false }),
    },
    {
        code: 'author-missing',
        severity: 'untidy',
        applies: ({ integration, author }) => integration.author !== undefined && author === undefined,
        words: authorOf,
        fix: cloneAnew,
    },
    {
        code: 'author-inactive',
        severity: 'untidy',
        applies: ({ author }) => author?.isActive === false,
        words: authorOf,
        fix: cloneAnew,
    },
    {
        code: 'same-name',
        severity: 'untidy',
        applies: (subject) =>
            !isDisabled(subject) &&
            !subject.keepsName &&
            enabledNamesakes(subject).length > 0 &&
            twinsOf(subject).length === 0,
        fix: (subject) => update(subject, { name: subject.nextFreeName }),
    },
    {
        // During its grace time a rotated integration is a twin of its successor.
        code: 'exact-twin',
        severity: 'untidy',
        applies: (subject) => !isDisabled(subject) && twinsOf(subject).some((it) => isYounger(it, subject.integration)),
        words: (subject) => twinsOf(subject).map(({ id }) => id),
        fix: remove,
    },
];

/** The template of an integration whose script is an older version of it; undefined for edited scripts. */
function newerVersion({ values }: Integration): Template | undefined {
    const origin = templateOf(values);
    const template = findTemplate(origin?.name ?? '');
    return origin?.unchanged === true && template !== undefined && origin.version < template.version
        ? template
        : undefined;
}

function isDisabled({ integration }: CheckSubject): boolean {
    return integration.values.enabled !== true;
}

/** Whether a rotation left it behind: it shares its name with the successor, or is marked as old in its name. */
function wasReplaced({ integration, namesakes }: CheckSubject): boolean {
    return namesakes.some((it) => isBySame(it, integration)) || isPredecessorName(integration.values.name);
}

/** Only integrations of the same author count: anybody can create one with the name of somebody else's. */
function isBySame(one: Integration, other: Integration): boolean {
    return one.author?.userId === other.author?.userId;
}

function enabledNamesakes({ namesakes }: CheckSubject): readonly Integration[] {
    return namesakes.filter(({ values }) => values.enabled === true);
}

function twinsOf(subject: CheckSubject): readonly Integration[] {
    const { kind, values } = subject.integration;
    return kind === 'incoming'
        ? enabledNamesakes(subject).filter(
              (it) =>
                  it.kind === kind && isBySame(it, subject.integration) && fieldChanges(values, it.values).length === 0,
          )
        : [];
}

function isYounger(one: Integration, other: Integration): boolean {
    return ageKey(one) > ageKey(other);
}

/** Sorts by age, and by id for two of the same moment. */
function ageKey({ createdAt = '', id }: Integration): string {
    return `${createdAt} ${id}`;
}

function remove({ integration }: CheckSubject): SuggestedCommand {
    return { subcommand: 'remove', values: { integration: integration.id } };
}

function authorOf({ integration }: CheckSubject): readonly string[] {
    return integration.author ? [integration.author.username] : [];
}

function cloneAnew({ integration, nextFreeName }: CheckSubject): SuggestedCommand {
    return { subcommand: 'clone', values: { integration: integration.id, name: nextFreeName } };
}
