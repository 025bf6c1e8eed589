/** What the template `pagerduty` makes of its samples, made by `npm run templates`. */
export const pagerdutyPosts = {
    triggered: {
        text: ':fire: *Shop API* <https://acme.pagerduty.com/incidents/PGR0VU2|#214 Checkout latency above 2 s> was triggered · P1 · Ana Souza',
    },
    acknowledged: {
        text: '*Shop API* Ben Okafor acknowledged <https://acme.pagerduty.com/incidents/PGR0VU2|#214 Checkout latency above 2 s>',
    },
    note: {
        text: '*PagerDuty* Ben Okafor added a note to <https://acme.pagerduty.com/incidents/PGR0VU2|Checkout latency above 2 s>',
        excerpt: 'Rolling back release 4.2.1',
        color: '#9EA2A8',
    },
    resolved: {
        text: ':white_check_mark: *Shop API* Ben Okafor resolved <https://acme.pagerduty.com/incidents/PGR0VU2|#214 Checkout latency above 2 s> after 17m 22s',
    },
};
