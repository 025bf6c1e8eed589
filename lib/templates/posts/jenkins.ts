/** What the template `jenkins` makes of its samples, made by `npm run templates`. */
export const jenkinsPosts = {
    failure: {
        text: ':x: *shop* <https://ci.example.com/job/shop/214/|Build #214> failed on main after 3m 4s · Ana Souza',
        excerpt: '2 of 412 tests failed: cart.test_total, cart.test_empty',
        color: '#F5455C',
    },
    unstable: {
        text: ':warning: *shop* <https://ci.example.com/job/shop/214/|Build #214> is unstable on main after 3m 4s · Ana Souza',
    },
    aborted: {
        text: '*shop* <https://ci.example.com/job/shop/214/|Build #214> was aborted on main after 3m 4s · Ana Souza',
    },
};
