/** What the template `jira` makes of its samples, made by `npm run templates`. */
export const jiraPosts = {
    created: {
        text: '*Shop* Ana Souza created bug <https://acme.atlassian.net/browse/SHOP-42|SHOP-42 Cart is empty after a reload> for Ben Okafor',
        excerpt: 'Put something into the cart, reload the page, and the cart is empty.',
        color: '#1D74F5',
    },
    moved: {
        text: '*Shop* Ben Okafor moved <https://acme.atlassian.net/browse/SHOP-42|SHOP-42 Cart is empty after a reload> from To do to In progress · priority High',
    },
    assigned: {
        text: '*Shop* Ana Souza assigned <https://acme.atlassian.net/browse/SHOP-42|SHOP-42 Cart is empty after a reload> to Ben Okafor',
    },
    comment: {
        text: '*Shop* Ben Okafor commented on <https://acme.atlassian.net/browse/SHOP-42|SHOP-42 Cart is empty after a reload>',
        excerpt: 'The same with a private window, see the log.',
        color: '#9EA2A8',
    },
    sprint: { text: '*Jira* Sprint Spring 3 has started', excerpt: 'A cart that stays.', color: '#1D74F5' },
    version: { text: ':package: *Jira* Version 4.2.0 was released' },
};
