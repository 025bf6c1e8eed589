import type { LocatedFinding } from '../replies/checkup';
import { severities } from '../replies/checkup';
import type { Check, CheckSubject } from './CheckSubject';
import { outgoingChecks } from './outgoingChecks';
import { posterChecks } from './senderChecks';
import { stateChecks } from './stateChecks';
import { targetChecks } from './targetChecks';

/** Every check there is. */
export const checks: readonly Check[] = [...posterChecks, ...targetChecks, ...outgoingChecks, ...stateChecks];

/** Everything that is wrong with some integrations, worst first. */
export function runChecks(examined: readonly CheckSubject[]): LocatedFinding[] {
    const findings = examined.reduce<LocatedFinding[]>((all, one) => all.concat(findingsOf(one)), []);
    return severities.reduce<LocatedFinding[]>(
        (all, severity) => all.concat(findings.filter((it) => it.severity === severity)),
        [],
    );
}

function findingsOf(examined: CheckSubject): LocatedFinding[] {
    const { id, values } = examined.integration;
    const found = checks.map((check) => check(examined).map((it) => ({ ...it, id, name: values.name })));
    return found.reduce<LocatedFinding[]>((all, some) => all.concat(some), []);
}
