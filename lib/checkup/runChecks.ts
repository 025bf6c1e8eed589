import type { Finding } from '../replies/Finding';
import { severities } from '../replies/Finding';
import { callChecks } from './callChecks';
import type { Check } from './Check';
import type { CheckSubject } from './CheckSubject';
import { postsAsChecks } from './postsAsChecks';
import { stateChecks } from './stateChecks';
import { targetChecks } from './targetChecks';

/** Every check there is. */
const checks: readonly Check[] = [...postsAsChecks, ...targetChecks, ...callChecks, ...stateChecks];

/** The findings about integrations, worst first. */
export function runChecks(subjects: readonly CheckSubject[]): Finding[] {
    const findings = subjects.flatMap((subject) => findingsOf(subject, checks));
    return severities.flatMap((severity) => findings.filter((it) => it.severity === severity));
}

/** The findings of the given checks about one integration. */
export function findingsOf(subject: CheckSubject, some: readonly Check[]): Finding[] {
    const { id, values } = subject.integration;
    return some
        .filter((check) => check.applies(subject))
        .map((check) => ({
            id,
            name: values.name,
            code: check.code,
            severity: typeof check.severity === 'string' ? check.severity : check.severity(subject),
            words: check.words?.(subject) ?? [],
            fix: check.fix(subject),
        }))
        .filter(({ severity }) => severity !== 'untidy' || !subject.ends);
}
