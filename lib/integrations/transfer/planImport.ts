import type { Exported } from './exportFormat';
import { exportedOf, valuesOf } from './exportFormat';
import type { Integration } from '../Integration';

/** What has to be done so that everything exported exists as it was kept; nothing is ever removed. */
export interface ImportPlan {
    readonly create: readonly Exported[];
    readonly update: readonly Match[];
    readonly unchanged: readonly Match[];
}

/** An exported integration, and the existing one that it is. */
export interface Match {
    readonly exported: Exported;
    readonly existing: Integration;
}

interface Pass {
    /** What has to be the same in both; undefined when it says nothing. */
    readonly key: (exported: Exported) => string | undefined;
    /** Whether there must be no other of the same key on either side. */
    readonly alone: boolean;
}

const passes: readonly Pass[] = [
    { key: ({ id, type }) => (id === undefined ? undefined : `${type} ${id}`), alone: false },
    { key: contentOf, alone: false },
    { key: ({ type, name }) => `${type} ${name}`, alone: true },
];

/**
 * Compares what was kept with what exists. One is recognised by its id, else by being exactly alike, else by kind and
 * name where that leaves no doubt; everything else is created, so that nothing is overwritten by a guess.
 */
export function planImport(exported: readonly Exported[], existing: readonly Integration[]): ImportPlan {
    const matches = matchAll(exported, existing);
    const found = exported.map((it) => matches.get(it)).filter((it) => it !== undefined);
    return {
        create: exported.filter((it) => !matches.has(it)),
        update: found.filter((it) => !isAlike(it)),
        unchanged: found.filter(isAlike),
    };
}

/** Which existing integration each exported one is, if any; each is matched once at most. */
function matchAll(exported: readonly Exported[], existing: readonly Integration[]): Map<Exported, Match> {
    const matches = new Map<Exported, Match>();
    let left = existing.map((it) => ({ existing: it, exported: exportedOf(it) }));
    for (const { key, alone } of passes) {
        const theirs = groupBy(left, (it) => key(it.exported));
        const ours = groupBy(
            exported.filter((it) => !matches.has(it)),
            key,
        );
        const taken = new Set<Integration>();
        ours.forEach((group, of) => {
            const counterparts = theirs.get(of) ?? [];
            const pairs = alone && (group.length > 1 || counterparts.length > 1) ? [] : group;
            pairs.forEach((it, index) => {
                const counterpart = counterparts[index]?.existing;
                if (counterpart) {
                    matches.set(it, { exported: it, existing: counterpart });
                    taken.add(counterpart);
                }
            });
        });
        left = left.filter((it) => !taken.has(it.existing));
    }
    return matches;
}

function isAlike({ exported, existing }: Match): boolean {
    return contentOf(exported) === contentOf(exportedOf(existing));
}

/** Everything but the id, however it was written down. */
function contentOf(exported: Exported): string {
    return JSON.stringify(exportedOf({ id: '', values: valuesOf(exported) }));
}

function groupBy<T>(all: readonly T[], key: (it: T) => string | undefined): Map<string, T[]> {
    const groups = new Map<string, T[]>();
    for (const it of all) {
        const of = key(it);
        if (of !== undefined) {
            groups.set(of, [...(groups.get(of) ?? []), it]);
        }
    }
    return groups;
}
