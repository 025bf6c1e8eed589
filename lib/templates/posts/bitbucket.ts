/** What the template `bitbucket` makes of its samples, made by `npm run templates`. */
export const bitbucketPosts = {
    push: {
        text: '*acme/shop* Ana Souza pushed <https://bitbucket.org/acme/shop/branches/compare/9c1b44e..4f2a81c|1 commit> to main\n- <https://bitbucket.org/acme/shop/commits/9c1b44e0aa|9c1b44e> Test the cart with an empty basket · Ben Okafor',
    },
    pull_request: {
        text: '*acme/shop* Ana Souza opened pull request <https://bitbucket.org/acme/shop/pull-requests/7|#7 Round prices half to even> (fix/rounding into main)',
        excerpt: 'Prices ended in .99 where the tax office wants .98.',
        color: '#1D74F5',
    },
    approval: {
        text: '*acme/shop* Ben Okafor approved <https://bitbucket.org/acme/shop/pull-requests/7|#7 Round prices half to even>',
    },
    merge: {
        text: '*acme/shop* Ana Souza merged pull request <https://bitbucket.org/acme/shop/pull-requests/7|#7 Round prices half to even> into main',
    },
    comment: {
        text: '*acme/shop* Ben Okafor commented on <https://bitbucket.org/acme/shop/pull-requests/7#comment-1|#7 Round prices half to even>',
        excerpt: 'What about negative prices?',
        color: '#9EA2A8',
    },
    build: {
        text: ':x: *acme/shop* <https://bitbucket.org/acme/shop/pipelines/results/12|Pipeline #12 for main> failed on main',
    },
};
