/** What the template `uptime-kuma` makes of its samples, made by `npm run templates`. */
export const uptimeKumaPosts = {
    down: {
        text: ':x: *Production / Shop* is down: Request failed with status code 503 · <https://shop.example.com/health|shop.example.com/health>',
    },
    up: {
        text: ':white_check_mark: *Production / Shop* is up after 12m 11s: 200 - OK · <https://shop.example.com/health|shop.example.com/health>',
    },
    certificate: {
        text: ':warning: *Shop* server certificate shop.example.com will expire in 7 days · <https://shop.example.com/health|shop.example.com/health>',
    },
    test: { text: ':white_check_mark: *Uptime Kuma* is connected to this room: Rocket.Chat Testing' },
};
