/** What the template `uptimerobot` makes of its samples, made by `npm run templates`. */
export const uptimerobotPosts = {
    down: { text: ':x: *Shop* is down: HTTP 503 - Service Unavailable · <https://shop.example.com|shop.example.com>' },
    up: {
        text: ':white_check_mark: *Shop* is up after 18m 46s: HTTP 200 - OK · <https://shop.example.com|shop.example.com>',
    },
    certificate: {
        text: ':warning: *Shop* has a certificate that needs care: The certificate expires in 7 days · <https://shop.example.com|shop.example.com>',
    },
};
