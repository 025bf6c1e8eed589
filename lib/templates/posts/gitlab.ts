/** What the template `gitlab` makes of its samples, made by `npm run templates`. */
export const gitlabPosts = {
    push: {
        text: '*acme/shop* Ana Souza pushed <https://gitlab.com/acme/shop/-/compare/4f2a81c0b1...9c1b44e0aa|2 commits> to main\n- <https://gitlab.com/acme/shop/-/commit/1f0c2b7a5d3e|1f0c2b7> Round prices half to even\n- <https://gitlab.com/acme/shop/-/commit/9c1b44e0aa17|9c1b44e> Test the cart with an empty basket · Ben Okri',
    },
    merge_request: {
        text: '*acme/shop* Ana Souza opened merge request <https://gitlab.com/acme/shop/-/merge_requests/7|!7 Round prices half to even> (fix/rounding into main)',
        excerpt: 'Prices ended in .99 where the tax office wants .98.',
        color: '#1D74F5',
    },
    merge: {
        text: '*acme/shop* Ana Souza merged merge request <https://gitlab.com/acme/shop/-/merge_requests/7|!7 Round prices half to even> into main',
    },
    issue: {
        text: '*acme/shop* Ana Souza opened issue <https://gitlab.com/acme/shop/-/issues/23|#23 Cart is empty after a reload>',
        excerpt: 'Put something into the cart, reload the page, and the cart is empty.',
        color: '#1D74F5',
    },
    comment: {
        text: '*acme/shop* Ben Okri commented on issue <https://gitlab.com/acme/shop/-/issues/23#note_1|#23 Cart is empty after a reload>',
        excerpt: 'The same with a private window.',
        color: '#9EA2A8',
    },
    pipeline: {
        text: ':x: *acme/shop* <https://gitlab.com/acme/shop/-/pipelines/3101|Pipeline #3101> failed on main after 4m · Ana Souza',
        excerpt: 'unit tests: Round prices half to even',
        color: '#F5455C',
    },
    release: {
        text: ':package: *acme/shop* <https://gitlab.com/acme/shop/-/releases/v1.4.0|Spring v1.4.0> was released',
        excerpt: 'Prices are rounded as the tax office wants them.',
        color: '#1D74F5',
    },
};
