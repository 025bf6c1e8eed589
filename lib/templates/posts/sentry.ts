/** What the template `sentry` makes of its samples, made by `npm run templates`. */
export const sentryPosts = {
    alert: {
        text: ':fire: *shop* <https://acme.sentry.io/issues/6012345678/events/355c3b2a/|ZeroDivisionError: division by zero> · GET /checkout · Many users see it',
    },
    issue: {
        text: ':x: *shop* New issue <https://acme.sentry.io/issues/6012345678/|SHOP-4F ZeroDivisionError: division by zero> · GET /checkout',
    },
    resolved: {
        text: ':white_check_mark: *shop* Ana Souza resolved <https://acme.sentry.io/issues/6012345678/|SHOP-4F ZeroDivisionError: division by zero> in 4.2.0',
    },
    metric: {
        text: ':fire: *shop* <https://acme.sentry.io/alerts/rules/details/7/?alert=1|Too many errors> is critical: 1240 events in the last 10 minutes',
    },
    calm: {
        text: ':white_check_mark: *shop* <https://acme.sentry.io/alerts/rules/details/7/?alert=1|Too many errors> is resolved after 40m',
    },
    comment: {
        text: '*shop* Ana Souza commented on an issue',
        excerpt: 'Looks like the empty cart again.',
        color: '#9EA2A8',
    },
};
