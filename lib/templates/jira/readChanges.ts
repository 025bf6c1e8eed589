import { fill } from '../core/fill';
import { textOf } from '../core/text';
import { get, listOf, own } from '../core/values';
import { changes } from './events';
import { sprintOf } from './sprintOf';

/** The changes of an issue in one line: the most important in full, others in short. Empty when none is notable. */
export function readChanges(body: unknown): string {
    const items = listOf(get(body, 'changelog.items'));
    const known = changes
        .map((change) => ({ change, item: items.find((it) => own(it, 'field') === change[0]) }))
        .filter(({ item }) => item !== undefined);
    const isMoved = known[0]?.change[0] === 'status';
    const [first, ...others] = known
        .filter(({ change }) => !isMoved || change[0] !== 'resolution')
        .map(({ change: [field, set, cleared, short], item }) => {
            const [from = '', to = ''] = ['fromString', 'toString'].map((name) =>
                field === 'Sprint' ? sprintOf(own(item, name)) : textOf(own(item, name), 80),
            );
            const filled = (format: string): string =>
                fill(format, (place) => (place === 'from' ? from : place === 'to' ? to : `{${place}}`));
            return { full: filled(to ? set : cleared), short: to && filled(short) };
        })
        .filter(({ full }) => full !== '');
    const also = others.map(({ short }) => short).filter((it) => it !== '');
    return first === undefined ? '' : [first.full, ...also].join(' · ');
}
