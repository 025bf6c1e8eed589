import type { Exported } from './exportFormat';
import { toExported, valuesOf } from './exportFormat';
import type { Integration } from '../Integration';

/** What makes everything exist as it was exported; nothing is ever removed. */
export interface ImportPlan {
    readonly create: readonly Exported[];
    readonly update: readonly Match[];
    readonly unchanged: readonly Match[];
}

/** An exported integration with the existing one that it matches. */
export interface Match {
    readonly exported: Exported;
    readonly existing: Integration;
}

interface Pass {
    /** The key by which both are compared; undefined for none. */
    readonly key: (exported: Exported) => string | undefined;
    /** Whether the key must be unique on both sides. */
    readonly alone: boolean;
}

const passes: readonly Pass[] = [
    { key: ({ id, type }) => (id === undefined ? undefined : `${type} ${id}`), alone: false },
    { key: contentOf, alone: false },
    { key: ({ type, name }) => `${type} ${name}`, alone: true },
];

/**
 * Compares exported integrations with existing ones. They match by id, else by equal content, else by kind and
 * name where both are unique; everything else is created, so that nothing is overwritten by a guess.
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

/** Matches exported integrations with existing ones; each is matched at most once. */
function matchAll(exported: readonly Exported[], existing: readonly Integration[]): Map<Exported, Match> {
    const matches = new Map<Exported, Match>();
    let left = existing.map((it) => ({ existing: it, exported: toExported(it) }));
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
    return contentOf(exported) === contentOf(toExported(existing));
}

/** Everything but the id, in a canonical form. */
function contentOf(exported: Exported): string {
    return JSON.stringify(toExported({ id: '', values: valuesOf(exported) }));
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
