import { lineOf, textOf } from '../core/text';

/** The last of several sprints, without the word `Sprint` in its name: most are called `Sprint 4`. */
export function sprintOf(names: unknown): string {
    return textOf(
        lineOf(names, 300)
            .replace(/^.*, /, '')
            .replace(/^sprint (?=.)/i, ''),
        80,
    );
}
