import { slackPosts } from '../posts/slack';
import { core } from '../scripts/core';
import { prose } from '../scripts/prose';
import { slack as service } from '../scripts/slack';
import type { Template } from '../Template';
import { samples } from './samples';

/** Programs that send messages as Slack's incoming webhooks take them. */
export const slack: Template = {
    name: 'slack',
    title: 'Slack-compatible services',
    otherNames: ['slack-compatible', 'mattermost'],
    version: 2,
    earlier: ['3cba64e755e880c2bb8cf6ae3039800a'],
    options: [],
    takesText: true,
    steps: [{ kind: 'url', field: 'Webhook URL' }],
    silent: ['channels, names and icons that a message asks for', 'buttons that lead nowhere', 'empty messages'],
    samples,
    posts: slackPosts,
    pieces: [core, prose, service],
};
