import { type Written, sent } from './sent.mts';

const form = 'application/x-www-form-urlencoded';
const alert = (more: object) => ({
    monitorID: '95987545252',
    monitorURL: 'https://shop.example.com',
    monitorFriendlyName: 'Shop & [more]',
    alertType: '1',
    alertTypeFriendlyName: 'Down',
    alertDetails: 'Connection Timeout',
    alertDuration: '',
    monitorAlertContacts: '457;2;ana@example.com',
    alertDateTime: '1767343200',
    ...more,
});

/** Deliveries of UptimeRobot that the samples are none of, written after its variables. */
export const uptimerobot: Written = {
    down: sent({}, alert({})),
    up: sent(
        {},
        alert({ alertType: '2', alertTypeFriendlyName: 'Up', alertDetails: 'HTTP 200 - OK', alertDuration: '3720' }),
    ),
    numbers: sent({}, alert({ alertType: 2, alertDuration: 60, monitorID: 1 })),
    'a certificate': sent(
        {},
        alert({
            alertType: '3',
            alertTypeFriendlyName: 'SSL expiry',
            alertDetails: 'SSL certificate expires in 7 days',
            sslExpiryDaysLeft: '7',
        }),
    ),
    'a domain': sent(
        {},
        alert({
            alertType: '4',
            alertTypeFriendlyName: 'Domain expiry',
            alertDetails: '*alertDetails*',
            domainExpiryDaysLeft: '30',
        }),
    ),
    started: sent({}, alert({ alertType: '98', alertTypeFriendlyName: 'Started' })),
    paused: sent({}, alert({ alertType: '99', alertTypeFriendlyName: 'Paused' })),
    'variables that were not filled': sent(
        {},
        alert({ alertDetails: '*alertDetails*', alertDuration: '*alertDuration*', monitorURL: '*monitorURL*' }),
    ),
    'only a name': sent({}, { monitorFriendlyName: 'Shop', alertTypeFriendlyName: 'Down' }),
    'a form': { contentType: form, body: new URLSearchParams(alert({})).toString() },
    'a query': {
        body: '',
        query: { monitorFriendlyName: 'Shop', alertType: '1', alertDetails: 'DNS', monitorURL: 'https://x.example' },
    },
    'a heartbeat': sent(
        {},
        alert({ monitorURL: 'https://heartbeat.uptimerobot.com/m1-s3cret', alertDetails: 'No heartbeat' }),
    ),
    words: sent({}, { text: '*monitorFriendlyName* is down' }),
};
