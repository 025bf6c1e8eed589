import type { FindingCode, Fix, Severity } from '../replies/Finding';
import type { CheckSubject } from './CheckSubject';

/** One thing that can be wrong with an integration. All functions are pure and use only what was gathered. */
export interface Check {
    readonly code: FindingCode;
    readonly severity: Severity | ((subject: CheckSubject) => Severity);
    /** Whether the integration has this problem. */
    applies(subject: CheckSubject): boolean;
    /** The users, rooms, URLs or words it is about; absent where it is about the integration as such. */
    words?(subject: CheckSubject): readonly string[];
    /** The command that fixes it; undefined where there is none. */
    fix(subject: CheckSubject): Fix | undefined;
}
