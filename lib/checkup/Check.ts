import type { FindingCode, Fix, Severity } from '../replies/Finding';
import type { CheckSubject } from './CheckSubject';

/** One thing that can be wrong with an integration; all four questions are about what was gathered, and change nothing. */
export interface Check {
    readonly code: FindingCode;
    readonly severity: Severity | ((subject: CheckSubject) => Severity);
    /** Whether it is so. */
    applies(subject: CheckSubject): boolean;
    /** The users, rooms, addresses or words that it is about; none where it is about the integration. */
    words?(subject: CheckSubject): readonly string[];
    /** What does away with it; undefined where nothing that can be typed does. */
    fix(subject: CheckSubject): Fix | undefined;
}
