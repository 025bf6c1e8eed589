import { expect, test } from '@jest/globals';
import { visibleText } from './visibleText.mts';

const section = { type: 'section', text: { type: 'mrkdwn', text: 'in a section' } };
const context = { type: 'context', elements: [{ type: 'mrkdwn', text: 'in a context' }, { type: 'image' }] };
const actions = { type: 'actions', elements: [{ type: 'button', text: { type: 'plain_text', text: 'Yes' } }] };

test.each([
    [{ msg: 'its own' }, 'its own'],
    [{ msg: 'its own', blocks: [] }, 'its own'],
    [{ msg: 'its own', blocks: [actions] }, ''],
    [{ msg: 'its own', blocks: [section, context, actions] }, 'in a section\nin a context'],
    [{ msg: 'its own', attachments: [{ title: 'a title', text: 'a text' }] }, 'its own\na title\na text'],
])('a message shows its own text only without blocks: %j', (message, text) => {
    expect(visibleText(message as never)).toBe(text);
});
