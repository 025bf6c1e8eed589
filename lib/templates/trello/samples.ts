import type { Sample } from '../Template';

const headers = { 'User-Agent': 'Trello' };
const card = { name: 'Round prices half to even', shortLink: 'aB3dE5fG', idShort: 42 };
const board = { name: 'Shop' };
const memberCreator = { fullName: 'Ana Souza', username: 'ana' };

/** Deliveries of Trello, short and made up. */
export const samples = {
    card: {
        headers,
        body: { action: { type: 'createCard', data: { card, board, list: { name: 'To do' } }, memberCreator } },
    },
    moved: {
        headers,
        body: {
            action: {
                type: 'updateCard',
                data: {
                    card,
                    board,
                    old: { idList: '65e2' },
                    listBefore: { name: 'To do' },
                    listAfter: { name: 'Doing' },
                },
                memberCreator,
            },
        },
    },
    comment: {
        headers,
        body: {
            action: { type: 'commentCard', data: { card, board, text: 'What about negative prices?' }, memberCreator },
        },
    },
    member: {
        headers,
        body: {
            action: {
                type: 'addMemberToCard',
                data: { card, board },
                member: { fullName: 'Ben Okafor' },
                memberCreator,
            },
        },
    },
    done: {
        headers,
        body: {
            action: {
                type: 'updateCard',
                data: { card: { ...card, dueComplete: true }, board, old: { dueComplete: false } },
                memberCreator,
            },
        },
    },
} satisfies Readonly<Record<string, Sample>>;
