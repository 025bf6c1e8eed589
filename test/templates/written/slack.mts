import { type Written, sent } from './sent.mts';

/** Messages as programs send them to Slack's incoming webhooks. */
export const slack: Written = {
    'only a text': sent(
        {},
        {
            text: 'Deploy of <https://ci.example.com/1|shop #1> by <@U024BE7LH|ana> *done* in `3m` &lt;ok&gt; <!channel>',
        },
    ),
    'another channel and name': sent(
        {},
        {
            channel: '#secret',
            username: 'Bot',
            icon_emoji: ':robot_face:',
            icon_url: '',
            text: 'Hello <#C024BE7LR|general> <!subteam^S1|@team> <!date^1392734382^{date}|Feb 18>',
        },
    ),
    'a form': {
        contentType: 'application/x-www-form-urlencoded',
        body: `payload=${encodeURIComponent('{"text":"A & B <http://x.example>"}')}`,
    },
    'attachments of long ago': sent(
        {},
        {
            attachments: [
                {
                    fallback: 'Plain summary',
                    color: 'danger',
                    pretext: 'CI',
                    author_name: 'Bobby',
                    author_link: '',
                    title: 'Build #4',
                    title_link: 'https://ci.example.com/4',
                    text: '*2* tests failed',
                    fields: [
                        { title: 'Priority', value: 'High', short: true },
                        { title: 'Tries', value: 3 },
                        { title: '', value: '' },
                        null,
                    ],
                    image_url: '',
                    footer: 'API',
                    ts: 123456789,
                    mrkdwn_in: ['text'],
                },
                null,
            ],
        },
    ),
    'only a fallback': sent(
        {},
        { text: '', attachments: [{ fallback: 'Something happened: <https://x.example|see>' }] },
    ),
    blocks: sent(
        {},
        {
            text: 'Fallback of the blocks',
            blocks: [
                { type: 'header', text: { type: 'plain_text', text: 'New request :tada:', emoji: true } },
                {
                    type: 'section',
                    fields: [
                        { type: 'mrkdwn', text: '*Type:*\nPaid Time Off' },
                        { type: 'mrkdwn', text: '*Created by:*\n<https://example.com|Fred>' },
                    ],
                },
                { type: 'divider' },
                {
                    type: 'image',
                    image_url: 'https://example.com/a.png',
                    alt_text: 'chart',
                    title: { type: 'plain_text', text: 'Chart' },
                },
                {
                    type: 'context',
                    elements: [
                        { type: 'image', image_url: 'https://x', alt_text: 'x' },
                        { type: 'mrkdwn', text: 'By *Ana*' },
                    ],
                },
                {
                    type: 'actions',
                    elements: [
                        { type: 'button', text: { type: 'plain_text', text: 'Approve' }, value: 'a' },
                        { type: 'button', text: { type: 'plain_text', text: 'Open' }, url: 'https://example.com/1' },
                    ],
                },
            ],
        },
    ),
    'rich text': sent(
        {},
        {
            blocks: [
                {
                    type: 'rich_text',
                    elements: [
                        {
                            type: 'rich_text_section',
                            elements: [
                                { type: 'text', text: 'Hi ', style: { bold: true } },
                                { type: 'user', user_id: 'U012' },
                                { type: 'text', text: ', see ' },
                                { type: 'link', url: 'https://example.com' },
                                { type: 'emoji', name: 'wave' },
                                { type: 'broadcast', range: 'here' },
                                { type: 'channel', channel_id: 'C1' },
                            ],
                        },
                        {
                            type: 'rich_text_list',
                            style: 'bullet',
                            elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'one' }] }],
                        },
                        { type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'a\nb' }] },
                    ],
                },
            ],
        },
    ),
    'a table and a video': sent(
        {},
        {
            text: 'Weekly numbers',
            blocks: [
                { type: 'table', rows: [[{ type: 'raw_text', text: 'A' }]] },
                { type: 'video', title: { type: 'plain_text', text: 'Demo' }, video_url: 'https://x' },
            ],
        },
    ),
    markdown: sent({}, { blocks: [{ type: 'markdown', text: '**Lots** of [links](https://example.com)\n\n- a' }] }),
    nothing: sent({}, { text: ' ', attachments: [] }),
    'several lines': sent({}, { text: 'First\n> quoted\n• one\n• two\n```code```\n_last_ ~gone~' }),
    'an answer to be seen by one': sent({}, { response_type: 'ephemeral', text: 'Only you' }),
};
