import { fill } from '../core/fill';
import { textOf } from '../core/text';
import { get, listOf, own } from '../core/values';
import { changes } from './events';
import { sprintOf } from './sprintOf';

/** What was changed of an issue, for one line: the most important change, and others in short. Nothing for what nobody waits for. */
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
            const said = (format: string): string =>
                fill(format, (place) => (place === 'from' ? from : place === 'to' ? to : `{${place}}`));
            return { told: said(to ? set : cleared), short: to && said(short) };
        })
        .filter(({ told }) => told !== '');
    const also = others.map(({ short }) => short).filter((it) => it !== '');
    return first === undefined ? '' : [first.told, ...also].join(' · ');
}
