import { describeFaults } from './describeFaults.mts';
import { emptySuccess } from './faults.mts';

const list = 'integrations.list';
const get = 'integrations.get';
const change = 'integrations.update';
const discard = 'integrations.remove';

describeFaults([
    {
        line: 'update NAME --alias Changed',
        kind: 'incoming',
        calls: [list, get, change],
        left: { 3: [{ alias: 'Changed' }] },
    },
    {
        line: 'update ID --trigger-words changed',
        kind: 'outgoing',
        calls: [get, get, change],
        left: { 3: [{ triggerWords: ['changed'] }] },
    },
    { line: 'disable NAME', kind: 'incoming', calls: [list, get, change], left: { 3: [{ enabled: false }] } },
    {
        line: 'enable NAME',
        kind: 'outgoing',
        disabled: true,
        calls: [list, get, change],
        left: { 3: [{ enabled: true }] },
    },
    { line: 'remove NAME --yes', kind: 'incoming', calls: [list, get, discard], left: { 3: [] } },
    { line: 'remove ID --yes', kind: 'outgoing', calls: [get, get, discard], left: { 3: [] } },
    {
        line: 'clone NAME "NAME again"',
        kind: 'outgoing',
        calls: [list, 'integrations.create'],
        // The look for others of the new name.
        beside: /^integrations\.list\S*again/,
        left: { 2: [{ enabled: true }, { enabled: true }] },
    },
    {
        line: 'replay NAME some-call',
        kind: 'outgoing',
        calls: [list, 'integrations.history', 'integrations.replayOutgoing'],
        // Success is all that it answers.
        meets: (it, route) => (it === emptySuccess && route === 'integrations.replayOutgoing' ? undefined : it),
    },
]);
