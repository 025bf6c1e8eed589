import type { Sample } from '../Template';

/** Messages as programs send them to Slack. */
export const samples = {
    text: {
        headers: {},
        body: { text: 'Deploy *4.2.0* finished in 3m <https://ci.example.com/214|#214> &amp; all is well :tada:' },
    },
    attachment: {
        headers: {},
        body: {
            channel: '#builds',
            username: 'CI',
            attachments: [
                {
                    fallback: 'Build 214 failed',
                    color: 'danger',
                    pretext: 'Build failed',
                    title: 'shop #214',
                    title_link: 'https://ci.example.com/214',
                    text: '2 tests failed',
                    fields: [
                        { title: 'Branch', value: 'main', short: true },
                        { title: 'Duration', value: '3m 4s', short: true },
                    ],
                },
            ],
        },
    },
    both: {
        headers: {},
        body: {
            text: 'Backup of *db-1* is late',
            attachments: [{ color: 'warning', text: 'The last one is from yesterday.\nNobody has stopped it.' }],
        },
    },
    blocks: {
        headers: {},
        body: {
            text: 'A new order',
            blocks: [
                { type: 'header', text: { type: 'plain_text', text: 'A new order' } },
                {
                    type: 'section',
                    text: { type: 'mrkdwn', text: '*<https://shop.example.com/orders/88|Order 88>*' },
                    fields: [{ type: 'mrkdwn', text: '*Total:*\n14 €' }],
                },
                {
                    type: 'actions',
                    elements: [
                        {
                            type: 'button',
                            text: { type: 'plain_text', text: 'Open' },
                            url: 'https://shop.example.com/orders/88',
                        },
                    ],
                },
            ],
        },
    },
} satisfies Readonly<Record<string, Sample>>;
