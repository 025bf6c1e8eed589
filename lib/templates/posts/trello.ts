/** What the template `trello` makes of its samples, made by `npm run templates`. */
export const trelloPosts = {
    card: { text: '*Shop* Ana Souza created <https://trello.com/c/aB3dE5fG|Round prices half to even> in To do' },
    moved: {
        text: '*Shop* Ana Souza moved <https://trello.com/c/aB3dE5fG|Round prices half to even> from To do to Doing',
    },
    comment: {
        text: '*Shop* Ana Souza commented on <https://trello.com/c/aB3dE5fG|Round prices half to even>',
        excerpt: 'What about negative prices?',
        color: '#9EA2A8',
    },
    member: { text: '*Shop* Ana Souza added Ben Okafor to <https://trello.com/c/aB3dE5fG|Round prices half to even>' },
    done: {
        text: ':white_check_mark: *Shop* Ana Souza marked <https://trello.com/c/aB3dE5fG|Round prices half to even> as complete',
    },
};
