/** What the template `bitbucket-server` makes of its samples, made by `npm run templates`. */
export const bitbucketServerPosts = {
    push: {
        text: '*ACME/shop* Ana Souza pushed <https://git.example.com/projects/ACME/repos/shop/compare/commits?sourceBranch=9c1b44e0aa&targetBranch=4f2a81c0bb|1 commit> to main\n- <https://git.example.com/projects/ACME/repos/shop/commits/9c1b44e0aa|9c1b44e> Test the cart with an empty basket · Ben Okafor',
    },
    tag: {
        text: '*ACME/shop* Ana Souza created tag <https://git.example.com/projects/ACME/repos/shop/commits?until=9c1b44e0aa|v1.4.0>',
    },
    pull_request: {
        text: '*ACME/shop* Ana Souza opened pull request <https://git.example.com/projects/ACME/repos/shop/pull-requests/7|#7 Round prices half to even> (fix/rounding into main)',
        excerpt: 'Prices ended in .99 where the tax office wants .98.',
        color: '#1D74F5',
    },
    review: {
        text: '*ACME/shop* Ben Okafor requested changes on <https://git.example.com/projects/ACME/repos/shop/pull-requests/7|#7 Round prices half to even>',
    },
    merge: {
        text: '*ACME/shop* Ana Souza merged pull request <https://git.example.com/projects/ACME/repos/shop/pull-requests/7|#7 Round prices half to even> into main',
    },
    comment: {
        text: '*ACME/shop* Ben Okafor commented on <https://git.example.com/projects/ACME/repos/shop/pull-requests/7|#7 Round prices half to even>',
        excerpt: 'What about negative prices?',
        color: '#9EA2A8',
    },
};
