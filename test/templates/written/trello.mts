import { type Written, sent } from './sent.mts';

const memberCreator = {
    id: '4ee7df3ce582acdec80000b2',
    activityBlocked: false,
    avatarHash: 'x',
    fullName: 'Ana *Souza*',
    initials: 'AS',
    username: 'ana',
};
const board = { id: '4d5ea62fd76aa1136000000c', name: 'Road_map [2026]', shortLink: 'nC8QJJoZ' };
const card = { id: '56ca2fb9', name: 'Invoice | PDF', idShort: 12, shortLink: 'dvLmUjQE' };
const action = (type: string, data: object, more: object = {}) =>
    sent(
        {},
        {
            action: {
                id: '51f9424bcd6e040f3c002412',
                idMemberCreator: memberCreator.id,
                type,
                date: '2026-03-02T09:14:00.000Z',
                data: { board, card, ...data },
                display: { translationKey: `action_${type}`, entities: {} },
                memberCreator,
                ...more,
            },
            model: { id: board.id, name: board.name, url: 'https://trello.com/b/nC8QJJoZ' },
            webhook: { id: '1', callbackURL: 'https://chat.example.com/hooks/h00kId/h00kT0kenThatNobodyMaySee' },
        },
    );
const changed = (more: object, old: object, data: object = {}) =>
    action('updateCard', { card: { ...card, ...more }, old, ...data });

/** Deliveries of Trello that the samples are none of, written after the fields that Atlassian documents. */
export const trello: Written = {
    'a card': action('createCard', { list: { id: '1', name: 'Next' } }),
    'a copy': action('copyCard', { list: { id: '1', name: 'Next' }, cardSource: { name: 'x' } }),
    'a card that moves': changed(
        { idList: '2' },
        { idList: '1' },
        { listBefore: { name: 'Next' }, listAfter: { name: 'Doing' } },
    ),
    'a card that moves in its list': changed({ pos: 1 }, { pos: 2 }),
    'another description': changed({ desc: 'x' }, { desc: '' }),
    'a cover': changed({ cover: {} }, { cover: null }),
    'a date': changed({ due: '2026-03-12T10:00:00.000Z' }, { due: null }),
    'a date that went': changed({ due: null }, { due: '2026-03-12T10:00:00.000Z' }),
    'a reminder': changed({ dueReminder: 1440 }, { dueReminder: -1 }),
    'a start': changed({ start: '2026-03-12T10:00:00.000Z' }, { start: null }),
    'a card that is archived': changed({ closed: true }, { closed: false }, { list: { name: 'Done' } }),
    'a card that comes back': changed({ closed: false }, { closed: true }),
    'another name': changed({ name: 'Invoice as PDF' }, { name: 'Invoice' }),
    'a card that is done': changed({ dueComplete: true }, { dueComplete: false }),
    'a comment': action('commentCard', { text: 'See @ben\n\nhttps://example.com' }),
    'a comment that was changed': action('updateComment', { action: { text: 'x' }, old: { text: 'y' } }),
    'somebody who joins': action(
        'addMemberToCard',
        { idMember: memberCreator.id, member: { id: memberCreator.id, name: 'Ana' } },
        { member: memberCreator },
    ),
    'somebody who is asked': action(
        'addMemberToCard',
        { idMember: '2' },
        { member: { fullName: 'Ben Okri', username: 'ben' } },
    ),
    'a card that was deleted': action('deleteCard', { card: { id: '1', idShort: 12, shortLink: 'x' } }),
    nobody: action('createCard', { list: { name: 'Next' } }, { memberCreator: undefined }),
    'an app': action(
        'createCard',
        { list: { name: 'Next' } },
        { memberCreator: undefined, appCreator: { id: 'x', name: 'Butler' } },
    ),
    'a label': action('addLabelToCard', { label: { name: 'bug', color: 'red' } }),
    'a check item': action('updateCheckItemStateOnCard', { checkItem: { name: 'x', state: 'complete' } }),
    'a list': action('createList', { list: { name: 'Next' } }),
    'a card to another board': action('moveCardToBoard', { boardSource: { name: 'Old' }, list: { name: 'Next' } }),
    'a vote': action('voteOnCard', { voted: true }),
    'an attachment': action('addAttachmentToCard', { attachment: { name: 'a.png', url: 'https://x' } }),
};
