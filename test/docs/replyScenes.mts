/** What is typed to see replies, as an administrator in #general of a workspace that starts empty. */
export interface ReplyScene {
    title: string;
    lines: readonly string[];
}

const outgoing = 'create outgoing Deploys https://deploy.example.com/hook --trigger-words deploy';

/** One scene after the other in the same workspace: the whole life of integrations, and what goes wrong with words. */
export const replyScenes: readonly ReplyScene[] = [
    {
        title: 'To begin with',
        lines: ['', 'help', 'help create', 'help create all', 'help all', 'help enable', 'halp'],
    },
    { title: 'Your account', lines: ['whoami', 'connect', 'disconnect'] },
    {
        title: 'Nothing there yet',
        lines: ['list', 'list --search x', 'doctor', 'export', 'show Alerts'],
    },
    {
        title: 'Create',
        lines: [
            'create incoming "CI builds"',
            'create incoming "CI builds" --channel #general --alias CI --enabled false',
            'create incoming Poster --username olivia',
            'create incoming Scripted --script "class Script {}"',
            outgoing,
            'create outgoing Newcomers https://example.com/hook --event userCreated --target-room #general',
            'create outgoing Everywhere http://example.com/hook --channel all_public_channels --impersonate-user',
            'create incoming Night alerts of ops',
            'create incoming X --channel #nope',
            'create incoming X --username nobody',
        ],
    },
    {
        title: 'Words that are not right',
        lines: [
            'create',
            'create incoming',
            'create outgoing X',
            'create incomming X',
            'create "CI builds" incoming',
            'create incoming X --chanel #ops',
            'create incoming X --colour red',
            'create incoming X --channel ops',
            'create incoming X --channel all_public_channels',
            'create incoming X --alias',
            'create incoming X --alias a --alias b',
            'create incoming X --emoji rocket --avatar rocket --username "a b"',
            'create incoming X --enabled maybe',
            'create incoming X --enabled ture',
            'create incoming X https://example.com/hook',
            'create outgoing X example.com --retry-count 1000 --retry-delay never --token "a b"',
            'create outgoing X https://example.com/hook --event userCreated',
            'create outgoing X https://example.com/hook --event roomCreated --trigger-words a',
            'create outgoing X https://example.com/hook --event mesage',
            'create incoming X --script "class Script {"',
            'create incoming “X --channel #general',
            'create incoming "Bobs --alias Bobs"',
            'create incoming --bad --worse --worst --still --more --and --another X',
            'rotate "CI builds" --grace soon',
            'test Deploys --json nonsense',
            'remove Night alerts of ops --yes',
            'list https://chat.example/hooks/aaaaaaaaaaaaaaaaa/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
        ],
    },
    {
        title: 'Look',
        lines: [
            'list',
            'list outgoing',
            'list #general alerts',
            'list --page 9',
            'show Poster',
            'show Poster --all',
            'show Scripted',
            'show "CI builds"',
            'show "CI bulids"',
            'history Deploys',
            'history Poster',
            'doctor',
            'doctor Poster',
            'export Poster',
        ],
    },
    {
        title: 'Change',
        lines: [
            'update Poster --alias Bot --channel #general,@olivia',
            'update Poster --alias Bot',
            'update Poster',
            'update Poster --alias ""',
            'update Deploys --event userCreated --target-room #general',
            'update Deploys --event sendMessage',
            'update Deploys --event sendMessage --channel #general --token new',
            'disable Deploys',
            'disable Deploys',
            'enable Deploys',
            'enable Deploys',
            'clone Deploys "Deploys of ops"',
            'rotate Deploys',
            'rotate Poster',
            'rotate Scripted --grace 0',
            'remove Newcomers',
            'remove Newcomers --yes',
            'remove Poster --yes',
        ],
    },
    {
        title: 'Try',
        lines: ['test "Night alerts of ops"', 'test Deploys', 'test Scripted', 'replay Deploys', 'test Everywhere'],
    },
];
