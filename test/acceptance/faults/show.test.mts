import { describeFaults } from './describeFaults.mts';

const list = 'integrations.list';
const get = 'integrations.get';

describeFaults([
    { line: 'list --search NAME', kind: 'incoming', calls: [list] },
    { line: 'list --search NAME --channel #general', kind: 'incoming', calls: [list] },
    { line: 'show NAME', kind: 'incoming', calls: [list] },
    { line: 'show ID', kind: 'outgoing', calls: [get] },
    { line: 'export NAME', kind: 'outgoing', calls: [list] },
    { line: 'export --search NAME', kind: 'incoming', calls: [list] },
    { line: 'doctor', kind: 'incoming', calls: [list] },
    { line: 'doctor NAME', kind: 'incoming', calls: [list] },
    { line: 'doctor ID', kind: 'incoming', calls: [get, list] },
    { line: 'history NAME', kind: 'outgoing', calls: [list, 'integrations.history'] },
    { line: 'test NAME', kind: 'outgoing', calls: [list] },
    { line: 'remove NAME', kind: 'incoming', calls: [list] },
]);
