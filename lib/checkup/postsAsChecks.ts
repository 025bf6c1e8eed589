import type { Severity } from '../replies/Finding';
import type { SuggestedCommand } from '../replies/parts/SuggestedCommand';
import { fields } from '../integrations/fields/fields';
import type { Check } from './Check';
import type { CheckSubject } from './CheckSubject';
import { update } from './update';

/** Checks of the user that an integration posts as. */
export const postsAsChecks: readonly Check[] = [
    {
        code: 'post-as-user-missing',
        severity: severityByKind,
        applies: ({ postsAs }) => postsAs === undefined,
        words: username,
        fix: chooseDefaultUser,
    },
    {
        code: 'post-as-user-inactive',
        severity: severityByKind,
        applies: ({ postsAs }) => postsAs?.isActive === false,
        words: username,
        fix: chooseDefaultUser,
    },
    {
        code: 'post-as-user-lacks-impersonation',
        severity: 'broken',
        applies: ({ integration, postsAs, impersonates }) =>
            integration.kind === 'incoming' && postsAs !== undefined && !impersonates,
        words: username,
        fix: chooseDefaultUser,
    },
    {
        code: 'answer-chooses-user',
        severity: 'risky',
        applies: ({ integration }) => integration.values.impersonateUser === true,
        fix: (subject) => update(subject, { impersonateUser: false }),
    },
];

/** Broken for incoming integrations, which only post; risky for outgoing ones, which post responses at most. */
export function severityByKind({ integration }: CheckSubject): Severity {
    return integration.kind === 'incoming' ? 'broken' : 'risky';
}

function username({ integration }: CheckSubject): readonly string[] {
    return [integration.values.username ?? ''];
}

function chooseDefaultUser(subject: CheckSubject): SuggestedCommand {
    return update(subject, { username: fields.username.default });
}
