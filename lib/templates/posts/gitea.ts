/** What the template `gitea` makes of its samples, made by `npm run templates`. */
export const giteaPosts = {
    push: {
        text: '*octo/shop* ana pushed <https://git.example.com/octo/shop/compare/4f2a81c...9c1b44e|1 commit> to main\n- <https://git.example.com/octo/shop/commit/9c1b44e0aa|9c1b44e> Test the cart with an empty basket · ben',
    },
    pull_request: {
        text: '*octo/shop* ana opened pull request <https://git.example.com/octo/shop/pulls/7|#7 Round prices half to even> (fix/rounding into main)',
        excerpt: 'Prices ended in .99 where the tax office wants .98.',
        color: '#1D74F5',
    },
    review: {
        text: '*octo/shop* ben requested changes on <https://git.example.com/octo/shop/pulls/7|#7 Round prices half to even>',
        excerpt: 'What about negative prices?',
        color: '#FFD21F',
    },
    merge: {
        text: '*octo/shop* ana merged pull request <https://git.example.com/octo/shop/pulls/7|#7 Round prices half to even> into main',
    },
    issue: {
        text: '*octo/shop* ana opened issue <https://git.example.com/octo/shop/issues/3|#3 Cart is empty after a reload>',
        excerpt: 'Put something into the cart, reload the page, and the cart is empty.',
        color: '#1D74F5',
    },
    comment: {
        text: '*octo/shop* ben commented on <https://git.example.com/octo/shop/issues/3#issuecomment-1|#3 Cart is empty after a reload>',
        excerpt: 'The same with a private window.',
        color: '#9EA2A8',
    },
    release: {
        text: ':package: *octo/shop* ana released <https://git.example.com/octo/shop/releases/tag/v1.4.0|Spring v1.4.0>',
        excerpt: 'Prices are rounded as the tax office wants them.',
        color: '#1D74F5',
    },
};
