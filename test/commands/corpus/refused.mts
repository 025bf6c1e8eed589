/** Lines that are refused, by the whole line that the reply offers to copy: what was meant, put right without a guess. */
export const offered: Readonly<Record<string, readonly string[]>> = {
    'create incoming X --alias "Night bot"': [
        'create incoming X --alias : Night bot',
        'create incoming X --alias = Night bot',
        'create incoming X alias= Night bot',
    ],
    'create incoming X': [
        'create incomming X',
        'create incoming X https://example.com/hook',
        'create incoming X --urls https://example.com/hook',
        'create incoming X --trigger-words a',
        'create incoming X --urls a.example',
        'create incoming X <https://a.example>',
        'create incoming X --event userCreated',
        'create incoming X --token abc',
        'create X incoming',
        'craete incoming X',
        'crete incoming X',
        'incoming create X',
    ],
    'create outgoing X --urls http://localhost:8080/hook': ['create outgoing X --urls localhost:8080/hook'],
    'create outgoing X --urls https://a.example/hook': ['create outgoing X --urls a.example/hook'],
    'create outgoing X --urls https://hook:8080': ['create outgoing X --urls hook:8080'],
    'create outgoing X --urls https://example.com': [
        'create outgoing X <https://example.com>',
        'create outgoing X [example](https://example.com)',
        'create outgoing X --urls <example.com>',
        'create outgoing X --urls example.com',
        'create outgoing X example.com',
    ],
    'create outgoing X --alias b.example --urls https://a.example/x': [
        'create outgoing X a.example/x --alias b.example',
        'create outgoing X to a.example/x --alias b.example',
        'create outgoing X htps://a.example/x --alias b.example',
        'create outgoing X https:/a.example/x --alias b.example',
        'create outgoing X https//a.example/x --alias b.example',
        'create outgoing X hhtps://a.example/x --alias b.example',
    ],
    'update X --urls http://localhost': ['update X --urls localhost'],
    'remove X': ['delte X'],
    'remove "CI builds" --yes': ['remvoe "CI builds" --yes'],
    'create incoming X --channel #ops': [
        'create incoming X --chanel #ops',
        'create incoming X --chanell #ops',
        'create incoming X -channel #ops',
        'create incoming X --channle=#ops',
        'create incoming X --chan #ops',
    ],
    'create incoming "CI builds" --channel #ops': [
        'create "CI builds" incoming #ops',
        'create CI builds incoming --channel #ops',
        'incoming create "CI builds" #ops',
    ],
    'create incoming X --channel #my-cool-room': [
        'create incoming X --channel #My Cool Room',
        'create incoming X --channel "#My Cool Room"',
        'create incoming X --to “#My Cool Room”',
    ],
    'create incoming X --channel #general': ['create incoming X --channel general', 'create incoming X --to general'],
    'create incoming X --channel #ops,#general': [
        'create incoming X --channel ops,general',
        'create incoming X --channel ops,#general',
    ],
    'create incoming X --emoji :tada:': ['create incoming X --emoji tada', 'create incoming X --emoji :tada'],
    'create outgoing X --event userCreated --urls https://a.example --target-room #general': [
        'create outgoing X https://a.example --event userCreated --target-room general',
    ],
    'create incoming X --channel #ops,#uma': [
        'create incoming X --channel ops，uma',
        'create incoming X --channel ops、uma',
    ],
    'update X --clear alias,emoji': [
        'update X --clear alias emoji',
        'update X --clear alias and emoji',
        'update X --clear alias, emojy',
    ],
    'update "CI builds" --alias "Night bot"': [
        'update "CI builds" --alias "Night\nbot"',
        'update "CI builds" --alias "Night \r\n bot"',
    ],
    'list --channel #general': ['list --channel general'],
    'create incoming X --enabled': ['create incoming X --enabled ture', 'create incoming X --enabled=treu'],
    'create incoming X --enabled false': ['create incoming X --enabled flase', 'create incoming X --enabled fales'],
    'create incoming X --alias "Alert bot"': [
        'create incoming X --alias Alert bot',
        'create incoming X --alais "Alert bot"',
    ],
    'create incoming "CI builds"': [
        'create "CI builds" incoming',
        'create CI builds incoming',
        'create “CI builds” incoming',
        'create incoming --name CI builds',
    ],
    'create outgoing X --urls https://a.example': [
        'create outgoin X https://a.example',
        'create outgiong X --urls https://a.example',
        'create outgoing X --url https://a.example --override-destination-channel-enabled',
    ],
    'create outgoing X --event roomCreated --urls https://a.example': [
        'create outgoing X https://a.example --event roomCreated --trigger-words a',
        'create outgoing X https://a.example --event roomCraeted',
        'create outgoing X https://a.example --event roomCreated --run-on-edits',
    ],
    'create outgoing X --urls https://a.example --retry-delay powers-of-two': [
        'create outgoing X https://a.example --retry-delay power-of-two',
        'create outgoing X https://a.example --retry-dely powers-of-two',
    ],
    'update "CI builds" --alias Bot': ['update "CI builds" --alais Bot', 'update "CI builds" -alias Bot'],
    'update Mon --name "Night alerts"': ['update Mon --name Night alerts'],
    'update "CI builds" --emoji :owl:': ['update "CI builds" --emojii :owl:'],
    'list outgoing': ['list --type outgoin', 'list --tpye outgoing'],
    'list --page 2': ['list --pge 2', 'list --pages 2'],
    'rotate Deploys --grace 1d': ['rotate Deploys --grace 1 day', 'rotate Deploys --grace 1day'],
    'rotate Deploys --grace 14d': ['rotate Deploys --grace 2 weeks', 'rotate Deploys --grace 2w'],
    'rotate Deploys --grace 7d': ['rotate Deploys --grce 7d'],
    'test Deploys --send': ['test Deploys --sned'],
    'show "CI builds" --all': ['show "CI builds" --al'],
    'export --type outgoing': ['export --type outgoin', 'export --tye outgoing'],
    'history Deploys --page 3': ['history Deploys --paeg 3'],
};

/** Lines of what destroys or sends whose words can be read in two ways: nothing is done, and the line to copy is offered. */
export const asked: Readonly<Record<string, readonly string[]>> = {
    'remove "CI builds" --yes': ['remove CI builds --yes', 'delete CI builds --yes', 'rm CI builds --yes'],
    'remove "CI builds"': ['remove CI builds', 'delete CI builds'],
    'rotate "CI builds"': ['rotate CI builds', 'regenerate CI builds'],
    'test "CI builds" --send': ['test CI builds --send', 'fire CI builds --send'],
};

/** Lines that can be read in two ways: nothing is done, and both lines are offered. */
export const doubtful: Readonly<Record<string, readonly string[]>> = {
    'create incoming "Alerts in ops"\n/integration create incoming Alerts --channel #ops': [
        'create incoming Alerts in ops',
        'new incoming Alerts in ops',
    ],
    'create incoming "Tickets for sales" --alias Bot\n/integration create incoming Tickets --channel #sales --alias Bot':
        ['create incoming Tickets for sales --alias Bot'],
    'rotate "Alerts in 7d"\n/integration rotate Alerts --grace 7d': ['rotate Alerts in 7d'],
    'test "Alerts hello world"\n/integration test Alerts --text "hello world"': [
        'test Alerts hello world',
        'ping Alerts hello world',
    ],
    'create incoming "github Builds"\n/integration create incoming Builds --template github': [
        'create incoming github Builds',
    ],
    'create incoming "Builds github"\n/integration create incoming Builds --template github': [
        'create incoming Builds github',
    ],
    'create incoming "Builds from github"\n/integration create incoming Builds --template github': [
        'create incoming Builds from github',
    ],
    'create incoming "Builds as ci.bot"\n/integration create incoming Builds --username ci.bot': [
        'create incoming Builds as ci.bot',
    ],
    'update "Alerts emoji :tada:"\n/integration update Alerts --emoji :tada:': [
        'set Alerts emoji :tada:',
        'update Alerts emoji :tada:',
    ],
    'create incoming "name:CI channel:#ops"\n/integration create incoming CI --channel #ops': [
        'create incoming name:CI channel:#ops',
    ],
    'create incoming "name: CI builds channel" --channel #ops\n/integration create incoming "CI builds" --channel #ops':
        ['create incoming name: CI builds channel: #ops'],
    'create incoming "name: CI, alias: Bot"\n/integration create incoming CI --alias Bot': [
        'create incoming name: CI, alias: Bot',
    ],
    'create incoming "X alias : Bot"\n/integration create incoming X --alias Bot': ['create incoming X alias : Bot'],
    'create incoming "X alias = Bot"\n/integration create incoming X --alias Bot': ['create incoming X alias = Bot'],
    'create incoming "name : X"\n/integration create incoming X': ['create incoming name : X'],
    'create incoming --name "X disabled:"\n/integration create incoming X --enabled false': [
        'create incoming X disabled:',
    ],
    'create incoming "X disabled: true"\n/integration create incoming X --enabled false': [
        'create incoming X disabled: true',
    ],
    'update "CI channel:#ops"\n/integration update CI --channel #ops': ['update CI channel:#ops'],
    'test "Alerts text:hello"\n/integration test Alerts --text hello': ['test Alerts text:hello'],
    'create incoming "X alias: Bot"\n/integration create incoming X --alias Bot': ['create incoming X alias: Bot'],
    'update "Alerts name Warnings"\n/integration update Alerts --name Warnings': ['update Alerts name Warnings'],
    'update "Alerts alias Night bot"\n/integration update Alerts --alias "Night bot"': [
        'update Alerts alias Night bot',
    ],
    'history "Deploys 2"\n/integration history Deploys --page 2': ['history Deploys 2'],
    'create incoming "X disabled"\n/integration create incoming X --enabled false': ['create incoming X disabled'],
    'update "Alerts disabled"\n/integration update Alerts --enabled false': ['update Alerts disabled'],
    'remove "Alerts yes"\n/integration remove Alerts --yes': ['remove Alerts yes'],
    'list --search "alerts in ops"\n/integration list --search alerts --channel #ops': ['list alerts in ops'],
};

/** Lines that are refused without a line to copy, as one would be a guess, by words that the reply says why. */
export const refused: Readonly<Record<string, readonly string[]>> = {
    'The type comes first': ['create an incoming X', 'create X incoming Y', 'create create incoming X'],
    'is one word too many': [
        'create incoming X --enabled true false',
        'create incoming X disabled= true',
        'create incoming X --disabled : true',
        'create incoming X --channel #ops / #general',
        'create incoming X --channel #ops or #general',
    ],
    'start a room with `#` and': ['create incoming X --channel = #ops', 'create incoming X --channel / #ops'],
    'The type is missing': ['create', 'new', 'create --name X', 'create --channel #ops'],
    'The name is missing': [
        'create incoming',
        'create outgoing https://a.example',
        'create incoming #ops',
        'clone Deploys',
        'clone Deploys to',
        'rename Deploys to',
    ],
    'An outgoing integration needs `--urls <url>`': [
        'create outgoing X',
        'create outgoing X #ops',
        'create outgoing X a.example b.example',
        'create outgoing X v2.0',
    ],
    'The event `userCreated` needs `--target-room <room>`': ['create outgoing X https://a.example --event userCreated'],
    'start a room with `#`': ['create incoming X --channel "#"', 'create incoming X --channel "ops room"'],
    'posts to rooms like `#general`': [
        'create incoming X --channel all_public_channels',
        'create incoming X all_private_groups',
    ],
    'There is no option `--colour`': ['create incoming X --colour red', 'update X --colour red'],
    'has no value after it': [
        'create incoming X --alias',
        'create incoming X --channel --alias A',
        'list --search',
        'update X --emoji',
    ],
    'is given more than once': [
        'create incoming X --alias a --alias b',
        'create incoming X --name Y --name Z',
        'update X --alias a alias=b',
    ],
    'is never closed': [
        'create incoming "Alerts --channel #ops',
        'create incoming "CI builds --channel #ops',
        'create incoming “CI builds --channel #ops',
        'show "CI builds',
        'remove "CI builds --yes',
        'update Mon --alias "Bot',
    ],
    'became part of': [
        "create incoming Bob's --channel #ops --alias Bob's",
        "update Mon --alias Bob's --username ci.bot --avatar https://a.example/bob's.png",
        'create incoming "Bobs --alias Bobs"',
        'create incoming X --alias "A —emoji :a:"',
    ],
    'use `true` or `false`': ['create incoming X --enabled maybe', 'create incoming X --enabled 2'],
    'write an emoji between colons': ['create incoming X --emoji 🚀', 'create incoming X --emoji "two words"'],
    'write the whole address of a picture': [
        'create incoming X --avatar icon.png',
        'create incoming X --avatar rocket',
    ],
    'write an address that begins with `https://` or `http://`': [
        'create outgoing X --urls ftp://a.example',
        'create outgoing X ftp://example.org/x',
        'create outgoing X calling ws://example.org/x',
        'create outgoing X mailto://owen@a.example',
        'create outgoing X <ftp://a.example/x>',
        'create outgoing X httpx://a.example',
        'update X file:///etc/passwd',
    ],
    'use a whole number from 1 to 100': [
        'create outgoing X https://a.example --retry-count 0',
        'create outgoing X https://a.example --retry-count many',
        'create outgoing X https://a.example --retry-count 1.5',
    ],
    'use a whole number from 1 to': ['list --page 0', 'list --page two', 'history X --page -1'],
    'write a number and `m`, `h` or `d`': ['rotate X --grace soon', 'rotate X --grace 10', 'rotate X --grace 1y'],
    'write a JSON object': ['test X --json nonsense', 'test X --json [1]', 'test X --json {text:1}'],
    'write one username': ['create incoming X --username "a b"', 'create incoming X --username a,b'],
    'it is empty': ['create incoming ""', 'update X --name ""', 'update X --urls ""', 'show ""'],
    'breaks off in the middle': ['create incoming X --script "class Script {"', 'update X --script "class Script {"'],
    'queries are logged': [
        'list https://chat.example/hooks/aaaaaaaaaaaaaaaaa/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
        'list --search https://chat.example/hooks/aaaaaaaaaaaaaaaaa/bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb',
    ],
    'one word too many. Put quotes': ['rename CI builds Night builds', 'rename A B C'],
    'The integration is missing': [
        'show',
        'update',
        'enable',
        'disable',
        'remove',
        'remove --yes',
        'rotate',
        'test',
        'history',
        'replay',
    ],
    'one word too many': ['connect now', 'disconnect me', 'whoami please'],
    'There is no `/integration': ['xyz', 'webhook create', 'lst', 'subscribe owner/repo', 'version', 'undo'],
    'There is no integration `A B`': ['enable "A" "B"', 'show "A" "B" --all'],
    'more problem': ['create incoming --bad --worse --worst --still --more --and --another X'],
};
