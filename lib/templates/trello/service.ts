import type { Draft } from '../core/Draft';
import { formatEvent } from '../core/Draft';
import { momentOf } from '../core/durations';
import { link } from '../core/links';
import type { Service } from '../core/Service';
import { bold, pick, textOf } from '../core/text';
import { get, own } from '../core/values';
import { events } from './events';

/** Trello. */
export const service: Service = { read: ({ body }) => readAction(own(body, 'action')) };

function readAction(action: unknown): Draft | undefined {
    const data = own(action, 'data');
    const card = own(data, 'card');
    const type = pick(action, 'type');
    const short = pick(card, 'shortLink');
    const [who, member] = [personOf(own(action, 'memberCreator')), personOf(own(action, 'member'))];
    const isSelf = type === 'addMemberToCard' && (member === '' || member === who);
    return formatEvent(own(events, isSelf ? 'joined' : type === 'updateCard' ? changeOf(data) : type), {
        about: data,
        values: {
            where: bold(pick(data, 'board.name', 80)),
            who: who || 'Somebody',
            member,
            '#': link(/^\w+$/.test(short) ? `https://trello.com/c/${short}` : '', pick(card, 'name', 120)),
            due: dateOf(own(card, 'due')),
        },
        quoted: own(data, 'text'),
    });
}

function personOf(member: unknown): string {
    return textOf(pick(member, 'fullName username'), 40);
}

/** The notable change of a card; empty for its position, description and cover. */
function changeOf(data: unknown): string {
    const old = own(data, 'old');
    const [list, closed, due, done, name] = ['idList', 'closed', 'due', 'dueComplete', 'name'].map((it) =>
        ({}).hasOwnProperty.call(Object(old), it),
    );
    if (list) {
        return 'moved';
    }
    if (closed) {
        return get(data, 'card.closed') === true ? 'archived' : 'restored';
    }
    if (done) {
        return get(data, 'card.dueComplete') === true ? 'done' : 'undone';
    }
    if (due) {
        return momentOf(get(data, 'card.due')) === undefined ? 'undated' : 'dated';
    }
    return name ? 'renamed' : '';
}

/** A date and time in UTC. */
function dateOf(value: unknown): string {
    const moment = momentOf(value);
    return moment === undefined || moment > 8e15
        ? ''
        : `${new Date(moment).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
