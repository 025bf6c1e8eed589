/**
 * Every phrase of the app in English: text with named places for values, and nothing else. Renderers choose, fill, escape
 * and lay out (lib/replies); another language is another file like this one.
 */
export const en = {
    /** Language tag (BCP 47), for plural forms, numbers and pages. */
    language: 'en',
    /** One line about each parameter, for help, tables and forms. */
    labels: {
        type: 'incoming takes messages into Rocket.Chat, outgoing sends events to URLs',
        name: 'what the integration is called; quotes around a name with spaces',
        channel:
            'rooms as #room, people as @user; commas between several. Outgoing also knows all_public_channels, all_private_groups, all_direct_messages',
        username: 'who posts the messages',
        enabled: 'whether it works from the start',
        alias: 'name shown in place of the username',
        avatar: 'address of a picture shown in place of the avatar',
        emoji: 'emoji shown in place of the avatar, as :name:',
        scriptEnabled: 'whether the script runs',
        script: 'JavaScript with a class Script that changes messages on their way',
        scriptEngine: 'what runs the script',
        skipTranspile: 'save the script as it is, without transpiling it (8.0 and later)',
        overrideDestinationChannelEnabled: 'let a message choose another channel',
        event: 'what sets it off',
        urls: 'http or https addresses to call; commas between several, or repeat the option',
        triggerWords: 'only messages that start with one of these; commas between several',
        triggerWordAnywhere: 'trigger words count anywhere in a message',
        runOnEdits: 'edited messages count as well',
        targetRoom: 'where the answer is posted, as #room or @user',
        token: 'sent along, so that the receiver knows the call is yours',
        impersonateUser:
            'post answers as the user that the URL names in its answer, as user_name; an answer without one is not posted',
        retryFailedCalls: 'try again when a call fails',
        retryCount: 'how often to try again',
        retryDelay: 'how the waits between tries grow',
        grace: 'how long the old one works beside the new one, as 30m, 24h or 7d; 0 ends it at once',
        all: 'also what is at its default',
        yes: 'do it without asking',
        clear: 'fields to empty; commas between several',
        integration: 'its id or its name; quotes around a name with spaces',
        channelFilter: 'only those of this room, as #room, or person, as @user',
        search: 'only those with this in their name',
        page: 'which page of the list',
        text: 'what the sample says',
        json: 'what to post to an incoming integration in place of a sample, as a JSON object',
        send: 'really call the URLs of an outgoing integration, or post to an incoming one that has a script',
        call: 'which call, as the history shows it: its number, of which 1 is the newest, or its id; the newest without it',
        extent: 'every option, also those that few people need',
        subcommand: 'the subcommand to explain',
    },
    /** What stands in place of a default in help, for parameters whose default is not a plain value. */
    defaults: {
        channel: 'the room it is typed in; in a direct message @you',
        scriptEnabled: 'true when a script is given',
        urls: 'none, required',
        targetRoom: 'none, required with userCreated',
        token: 'generated',
        retryFailedCalls: 'true when a count or delay is given',
        retryCount: 'the server’s, 4',
        retryDelay: 'the server’s, powers-of-ten',
    },
    /** What each subcommand does, in one line. */
    summaries: {
        create: 'create an integration',
        list: 'list the integrations that you may see',
        show: 'show everything about one integration',
        update: 'change an integration, and leave the rest of it as it is',
        enable: 'turn an integration back on',
        disable: 'stop an integration without removing it',
        remove: 'remove an integration for good, after asking',
        clone: 'make a copy of an integration under a new name',
        rotate: 'give an integration a new secret: a new token, or a new webhook URL',
        test: 'try an integration out, and see what came of it',
        history: 'list what an outgoing integration has sent',
        doctor: 'look for what keeps integrations from working, and how to fix it',
        replay: 'send a recorded call of an outgoing integration again, the newest unless you name one',
        export: 'write integrations down as JSON, to keep and compare',
        connect: 'let your commands run as you',
        disconnect: 'end your connection, and forget your tokens',
        whoami: 'tell whose account acts for you, and what you may do',
        help: 'list the subcommands, or explain one',
    },
    buttons: { remove: 'Remove it' },
    /** The last two of several things; those before are in {items} already. */
    enumeration: { and: '{items} and {last}', or: '{items} or {last}' },
    unknownTime: 'an unknown time',
    places: {
        settings: 'Administration → Workspace → Apps → Installed → Integrations → Settings',
        integrations: 'Administration → Workspace → Integrations',
        permissions: 'Administration → Workspace → Permissions',
        uploads: 'Administration → Workspace → Settings → File Upload',
    },
    help: {
        overview: 'Webhook integrations from the chat',
        more: 'These are the options that most people need; {command} shows them all.',
        /** What the subcommands on the start screen are for. */
        groups: { look: 'Look', change: 'Change', trial: 'Try', account: 'Your account' },
        next: '{one} explains one of them; {all} lists all with what they take.',
        explain: '{one} explains one of them; {all} has all its options.',
        does: '{summary}.',
        options: 'Options',
        optionsOf: { incoming: 'Options of incoming integrations', outgoing: 'Options of outgoing integrations' },
        examples: 'Examples',
        choices: 'one of {choices}',
        preset: '(default: {value})',
        usage: 'Usage: {usage}',
        every: 'Every option: {command}',
        corrected: 'This is probably what you mean; copy it if it is:',
        readAs: 'Read as',
        moreProblems: { one: 'And {count} more problem.', other: 'And {count} more problems.' },
    },
    problems: {
        'unknown-option': 'There is no option {word}.',
        'unexpected-word': '{word} is one word too many. Put quotes around a text with spaces.',
        'unclosed-quote': 'The quote before {word} is never closed. Put a {quote} where the text ends.',
        'swallowed-option':
            '{word} became part of {option}, as two apostrophes or quotes make one text of what stands between them. Put {quote} around each text that holds an apostrophe.',
        type: 'The type comes first: {choices}, not {word}.',
        'missing-value': '{option} has no value after it: {example}.',
        missing: 'The {placeholder} is missing: {example}.',
        missingFor: {
            type: {
                incoming: 'An incoming integration needs {example}.',
                outgoing: 'An outgoing integration needs {example}.',
            },
            other: 'The {parameter} {value} needs {example}.',
            option: '{parameter} needs {example}.',
        },
        repeated: '{option} is given more than once. Keep one.',
        invalid: '{word} is not right for {option}: {reason}',
        notApplicable: {
            type: {
                incoming: '{option} does not go with an incoming integration. Leave it out.',
                outgoing: '{option} does not go with an outgoing integration. Leave it out.',
            },
            other: '{option} does not go with the {parameter} {value}. Leave it out.',
            option: '{option} does not go with {parameter}. Leave it out.',
        },
        didYouMean: 'Did you mean {nearest}?',
    },
    /** Why a value is refused, to follow a colon. */
    reasons: {
        choice: 'use {choices}.',
        flag: 'use {yes} or {no}.',
        integer: 'use a whole number from {minimum} to {maximum}.',
        length: 'use {maximum} characters at most.',
        count: 'name {maximum} at most.',
        blank: 'it is empty. Write something or leave the option out.',
        'control-characters': 'it holds invisible characters. Type it again by hand.',
    },
    /** What each format asks for, to follow a colon. */
    formats: {
        'http-url': 'write a whole address, like {example}.',
        picture: 'write the whole address of a picture, like {example}, or one of this workspace, like {here}.',
        emoji: 'write an emoji between colons, like {example}.',
        channel: 'start a room with {room} and a person with {person}, and write names without spaces.',
        'incoming-channel': 'an incoming integration posts to rooms like {room} and people like {person} only.',
        'single-room': 'name one room as {room} or one person as {person}.',
        username: 'write one username, without spaces.',
        token: 'write one word, without spaces.',
        'trigger-word': 'write words with commas between them.',
        search: 'write a part of a name; an address or a token is not looked for, as queries are logged.',
        'json-object': 'write a JSON object, like {example}; single quotes around all of it keep its own.',
        script: 'it breaks off in the middle, as some clients send the first line only. Write it in one line, or in the administration.',
        duration: 'write a number and {units}, like {examples}; up to {most}, and {none} for at once.',
    },
    failures: {
        'unknown-subcommand': 'There is no {command}.',
        inexact:
            'Nothing was done yet, as these words can be read in more than one way. If this is what you mean, copy it:',
        listOfSubcommands: 'Type {command} for the list.',
        forbidden: {
            one: 'You may not do this: none of your roles has {missing}.',
            other: 'You may not do this: it needs {missing}, and none of your roles has them.',
        },
        guest: 'You may not do this: as long as one of your roles is {role}, the workspace lets you manage no integrations, whatever your other roles allow.',
        guestAdvice: 'Take that role away from the account in Administration.',
        'sender-unknown':
            'Your roles could not be read, so the answer is no. Try again; if it stays so, ask an administrator whether the app has the permission {permission}.',
        'not-connected': 'You are not connected. Type {command}.',
        'out-of-reach': {
            room: '{word} is not a room you have joined: that needs {permission}, which none of your roles has.',
            person: 'A direct message to {word} needs {permission}, which none of your roles has.',
            scope: 'Listening to {word} needs {permission}, which none of your roles has.',
            event: 'The event {word}, which is not about one room, needs {permission}, which none of your roles has.',
        },
        'not-found': 'There is no integration {reference} that you may see.',
        'secret-reference':
            'That holds a token, which is not looked for, as queries are logged. Use the name or the id; {command} shows both.',
        'unknown-channel': {
            one: 'There is no room or person {words}.',
            other: 'There are no rooms or people {words}.',
        },
        moreCandidates: { one: 'And {count} more.', other: 'And {count} more.' },
        listOfIntegrations: '{command} shows them all.',
        ambiguous: '{reference} is the name of several integrations. Use the id of one:',
        'too-many-matches':
            'Too many integrations have {reference} in their name to be sure which one is meant. Use an id; {command} shows ids.',
        exactMatches: 'These have exactly this name:',
        conflict:
            '{name} was changed in the meantime, so nothing was written. Look at it with {command} and try again.',
        conflictBy:
            '{name} was changed in the meantime by {person}, so nothing was written. Look at it with {command} and try again.',
        overwritten:
            '{name} was changed at the same moment, and that change is the one that counts. Look at it with {command} and try again.',
        overwrittenBy:
            '{name} was changed at the same moment by {person}, and that change is the one that counts. Look at it with {command} and try again.',
        busy: 'Others are changing {name} just now, and it took too long to wait for them.',
        waitAMoment: 'Try again in a moment.',
        'file-not-sent': {
            denied: 'This is too long for a reply, and the app may not send it as a file.',
            refused: 'This is too long for a reply, and the workspace did not take it as a file.',
        },
        fileNotSentAdvice: {
            denied: 'Install it again and agree to the permissions {permissions}.',
            refused: 'Look under {place}: direct messages, size and type.',
        },
        'registration-failed': {
            admin: 'The app could not register with the workspace’s OAuth provider. Install it again and agree to the permissions {permissions}.',
            others: 'The app could not register with the workspace, so you cannot connect yet. Tell an administrator.',
        },
        'api-url-invalid': {
            admin: '{url} is not an address the API can be called at. Correct the API address in {place}, or the workspace’s Site URL.',
            others: 'The app does not know the address of the API. Ask an administrator to check its settings.',
        },
        'credentials-refused': {
            admin: 'The workspace did not accept the stored user id and token (401). Store a new token in {place}.',
            others: 'The workspace did not accept the app’s own account. Ask an administrator to store a new token in the app’s settings.',
        },
        'account-forbidden': 'The account that calls the API lacks a permission for this (403).',
        accountAdvice: 'Give it a role that manages integrations, or store another account.',
        'rate-limited': 'Too many calls in a short time, so the workspace refused this one.',
        waitAMinute: 'Wait a minute and try again.',
        wait: { one: 'Try again in {count} second.', other: 'Try again in {count} seconds.' },
        rateLimitAdvice:
            'The limit is for each API route and address, which people who connected share; a role with {permission} is free of it.',
        unavailable: 'The workspace’s API failed with status {status}.',
        redirected: 'The API answered with a redirect (status {status}) that leads nowhere.',
        'not-the-api': 'What answered is not the workspace’s API (status {status}).',
        'too-many-uses': 'You have used this too often in the last minute.',
        'not-issued':
            'This button is not from this app, or it is no longer valid, so it did nothing. Type the command instead: {command} lists them.',
        unexpected:
            'Something broke inside the app. Tell an administrator the reference {reference}: the app’s log has the details under it.',
        untouched: 'Nothing was changed.',
        unknown:
            'It is not known whether this was done, and it was not tried twice: look under {place} before you try again.',
        tellAdministrator: 'Tell an administrator.',
        addressAdvice: 'Check the API address in {place}.',
        grant: {
            admin: {
                one: 'Give it to one of your roles under {place}.',
                other: 'Give them to your roles under {place}.',
            },
            others: {
                one: 'An administrator can give it to one of your roles under {place}.',
                other: 'An administrator can give them to your roles under {place}.',
            },
        },
    },
    networkErrors: {
        refused: 'Nothing answers at {host}: the connection was refused.',
        dns: 'The name in {host} could not be found.',
        timeout: '{host} did not answer within {seconds} seconds.',
        certificate: 'The certificate of {host} is not trusted.',
        redirects: '{host} redirects in circles.',
        'connection-lost': 'The connection to {host} broke before the answer was there.',
        'networking-denied': 'The app may not use the network.',
        'out-of-time':
            'The workspace took so long over what came before that there was no time left for the last step.',
        network: '{host} could not be reached.',
    },
    networkAdvice: {
        certificate: 'Fix it, or store an API address that needs none.',
        'networking-denied': 'Install it again and agree to the permission {permission}.',
    },
    invalidResponses: {
        html: 'A web page answered in place of the API.',
        truncated: 'The API’s answer broke off in the middle.',
        'not-json': 'What answered does not speak JSON, so it is not the API.',
        'wrong-shape': 'The API’s answer does not look like what was asked for.',
        'too-large': 'The API’s answer was too large to be read.',
    },
    /** What the API's own refusals mean for the person. */
    rejections: {
        notAuthorized:
            'The account that makes the call may not manage integrations of this type; {command} tells which account that is. An administrator can give it the permissions.',
        channel:
            'The workspace does not accept the channel. Check {option}: the room must exist and be open to the account that calls the API.',
        channelStart: 'Every channel must start with {room} or {person}. Check {option}.',
        room: 'There is no such room or user. Check the spelling of {option}.',
        usernameEmpty: 'The username is empty. Check {option}.',
        user: 'There is no user with exactly this username; upper and lower case count. Check {option}.',
        postAsUser: 'The user to post as does not exist any more. Choose another with {option}.',
        impersonation:
            'The user to post as may not post under another name. Use {default}, or ask an administrator to give that user a role with the permission {permission}.',
        eventType: 'The workspace does not know this event. Check {option}.',
        targetRoom: 'This event needs a room to answer in. Give {option}.',
        urls: 'The addresses to call are missing or empty. Check {option}.',
        triggerWords: 'The trigger words are not understood. Check {option}.',
        token: 'The token is empty. Give one with {option}.',
        permissions:
            'This event is not about one room, so the account that calls the API needs {permission}. Choose another {option}, or ask an administrator.',
        integration: 'There is no such integration, or the account that calls the API may not change it.',
        history:
            'There is no call with this id in its history. {command} shows the ids; the workspace forgets old ones.',
        historyData: 'This call was broken off before it was known what to send, so it cannot be sent again.',
        scripts: 'The workspace does not take scripts now. Leave out {option}, or ask an administrator to allow them.',
        scriptEngine: 'The workspace does not know this script engine. Leave out {option}.',
        type: 'The workspace does not know this type. Use {types}.',
        unexplained: 'The workspace refused this (status {status}) and did not say why.',
        quoted: 'The workspace refused this: {words}.',
    },
    created: {
        heading: {
            incoming: 'Created the incoming integration',
            outgoing: 'Created the outgoing integration',
        },
        tryIt: 'Try it from a shell:',
        see: 'See that it works: {command}',
        enableFirst: 'Enable it before you try it: {command}',
        namesake: {
            one: 'Another integration has the same name, so that only ids tell them apart:',
            other: '{count} other integrations have the same name, so that only ids tell them apart:',
        },
        invite: 'This room is private: {person} must be a member to post. Type {command}.',
        keepPermission:
            '{person} must keep the permission {permission}, and be a member of every private room it posts to.',
        plainUrls: 'The token and the messages travel unencrypted to {urls}. Use https where the receiver has it.',
        answerChooses:
            'Whoever answers the call chooses who posts the answer, by a {field} in it; an answer without one is not posted.',
        scriptError: 'The script does not compile',
        scriptErrorWords: ', so it will not run: {error}',
    },
    /** What an integration is, a line each. */
    facts: {
        id: 'id: {id}',
        postsTo: 'posts to: {channels}',
        listensTo: 'listens to: {channels}',
        everywhere: 'listens to: every public channel, as it names none',
        postsAs: 'posts as: {person}',
        postsAnswersAs: 'posts answers as: {person}',
        event: 'event: {event}',
        calls: 'calls: {urls}',
        webhookUrl: 'webhook URL: {url} (keep it to yourself: anyone who has it can post)',
        webhookUnknown: 'webhook URL: the workspace did not tell the token; see {place}',
        token: 'token, sent along with every call: {token} (keep it to yourself)',
        noToken: 'token: none',
        author: 'author: {person}',
        authorThroughService: 'author: {person}, through the service account',
        enabled: 'enabled',
        notEnabled: 'not enabled',
        notEnabledYet: 'not enabled: nothing happens until it is',
        script: 'script: {size}',
        field: '{field}: {value}',
        created: 'created: {when}',
        createdBy: 'created: {when} by {person}',
        changed: 'last changed: {when}',
        changedBy: 'last changed: {when} by {person}',
    },
    values: { yes: 'yes', no: 'no', none: 'none' },
    shown: {
        heading: { incoming: 'Incoming integration', outgoing: 'Outgoing integration' },
        shortened: 'Everything else is at its default: {command} shows that too.',
        next: 'Change it: {update}. See that it works: {test}.',
        script: 'Script',
        scriptSize: {
            one: '{characters} characters in {count} line',
            other: '{characters} characters in {count} lines',
        },
        scriptBeginning: '{size}; its beginning:',
        scriptWhole: '{size}:',
    },
    cloned: {
        heading: 'A copy of {name} ({id}), which stays as it is:',
        dropped: 'The event of the copy makes no use of {fields}, so the copy has none of that.',
    },
    exported: {
        heading: { one: 'Export of {count} integration', other: 'Export of {count} integrations' },
        file: 'It is long, so it is a file in your direct messages with {person}: {file}',
        leftOut:
            'Left out: tokens, and with them webhook URLs; who made them and when; everything left at its default.',
        caution: 'Scripts and addresses are in it as they are: look for secrets in them before you share it.',
    },
    list: {
        count: { one: '{count} integration', other: '{count} integrations' },
        range: 'Integrations {first}–{last} of {total}',
        filterKind: { incoming: 'of type incoming', outgoing: 'of type outgoing' },
        filterChannel: 'in {channel}',
        filterName: 'with {name} in its name',
        next: 'Next page:',
        beyond: 'This page is beyond the end of the list. The last page:',
        empty: 'There are no integrations that you may see. Make one: {command}',
        noMatch: 'No integration that you may see matches this search:',
        all: '{command} shows them all.',
        noMatchSoFar: 'Among the first {after} of {of} integrations, none that you may see matches this search:',
        narrow: 'The look stopped there; {option} narrows it.',
        truncated: 'Stopped early: only the first {after} of {of} were looked through. {option} narrows the look.',
        incoming: '{name} incoming to {channels} as {person}',
        outgoing: '{name} outgoing from {channels} as {person}',
        outgoingEvent: '{name} outgoing on {event} as {person}',
        outgoingEventIn: '{name} outgoing from {channels} on {event} as {person}',
        everywhere: 'all public channels',
        moreChannels: '{channels} and {count} more',
        enabled: 'enabled',
        disabled: 'disabled',
        author: 'by {person}',
    },
    connecting: {
        link: 'Connect your account',
        offer: '{link}, and your commands run as you. The link is yours alone and works for {minutes} minutes.',
        again: 'You are connected already, and your commands run as you. To connect anew: {link}. The link is yours alone and works for {minutes} minutes.',
        waiting: '{link} within {minutes} minutes. The link is yours alone, and then this runs by itself:',
        tooLong: 'What you typed is too long to be kept: type it again once you are connected.',
        running: 'What waited for this runs now:',
        notRun: 'A command waited for this in a room that you have left, so it was not run. Type it again where you want it.',
        reasons: {
            never: 'This needs your own account: the app acts as you, with your permissions and no others.',
            expired: 'Your connection has ended.',
            refused: 'The workspace no longer accepts your connection.',
        },
        serviceAccount: 'As an administrator you can also store a service account for everybody in {place}.',
        connected: 'Connected. Your commands run as you from now on; {command} ends that.',
        disconnected: 'Disconnected: your tokens are forgotten. {command} starts again.',
        notConnected: 'You were not connected, so there was nothing to forget.',
    },
    identity: {
        heading: 'You are',
        own: 'account in use: your own, connected; its access is renewed by itself after {when}',
        ownSoon: 'account in use: your own, connected; its access is renewed by itself after a while',
        service: 'account in use: the service account, by your permissions',
        none: 'account in use: none. {command} changes that',
        ended: 'account in use: none, as your connection has ended. {command} renews it',
        unknown: 'account in use: not known, as the workspace could not be asked; try again in a while',
        /** What somebody may do with integrations of each type. */
        may: { incoming: 'incoming integrations: yes', outgoing: 'outgoing integrations: yes' },
        mayNot: {
            incoming: 'incoming integrations: no, {missing} is missing',
            outgoing: 'outgoing integrations: no, {missing} is missing',
        },
        roles: 'roles: {roles}',
        noRoles: 'roles: none',
        granted: '{permission}: yes, by {roles}',
        notGranted: '{permission}: no',
        guest: 'guest: the role {role} takes all permissions to manage integrations away, whatever your other roles allow',
        permissionsUnknown: 'permissions: not known, as the workspace could not be asked',
        rule: {
            both: 'rule: both permissions of a type are needed',
            either: 'rule: either permission of a type is enough; with one of them, only rooms you have joined',
        },
        unlimited: 'limit of calls: none, you hold {permission}',
        limited: 'limit of calls: {count} a minute and API route, possibly shared with others who are connected',
    },
    /** Lines of the audit room: who did what, and where it was typed. */
    audit: {
        created: {
            incoming: '{person} created the incoming integration {name} ({id}) in {room}',
            outgoing: '{person} created the outgoing integration {name} ({id}) in {room}',
        },
        tested: {
            incoming: '{person} tested the incoming integration {name} ({id}) in {room}',
            outgoing: '{person} tested the outgoing integration {name} ({id}) in {room}',
        },
        replayed: {
            incoming: '{person} replayed a call of the incoming integration {name} ({id}) in {room}',
            outgoing: '{person} replayed a call of the outgoing integration {name} ({id}) in {room}',
        },
        updated: {
            incoming: '{person} updated the incoming integration {name} ({id}) in {room}',
            outgoing: '{person} updated the outgoing integration {name} ({id}) in {room}',
        },
        enabled: {
            incoming: '{person} enabled the incoming integration {name} ({id}) in {room}',
            outgoing: '{person} enabled the outgoing integration {name} ({id}) in {room}',
        },
        disabled: {
            incoming: '{person} disabled the incoming integration {name} ({id}) in {room}',
            outgoing: '{person} disabled the outgoing integration {name} ({id}) in {room}',
        },
        removed: {
            incoming: '{person} removed the incoming integration {name} ({id}) in {room}',
            outgoing: '{person} removed the outgoing integration {name} ({id}) in {room}',
        },
        rotated: {
            incoming: '{person} rotated the incoming integration {name} ({id}) in {room}',
            outgoing: '{person} rotated the outgoing integration {name} ({id}) in {room}',
        },
        exported: {
            one: '{person} exported {count} integration in {room}',
            other: '{person} exported {count} integrations in {room}',
        },
        connected: '{person} connected their account',
        disconnected: '{person} disconnected their account',
        successor: '{successor} takes its place',
        /** Of a field whose value is not told. */
        hidden: '{field} changed',
    },
    /** The page at the end of connecting; shown in a browser, as plain text. */
    page: {
        back: 'Back to chat',
        connected: {
            title: 'Connected as @{person}',
            text: 'Your commands run as you from now on. You can close this page.',
        },
        running: 'What waited for this runs now: {line}',
        notRun: 'You have left the room in which you typed what waited, so it was not run: {line}',
        declined: { title: 'Not connected', text: 'You did not agree, so nothing was connected.' },
        invalid: { title: 'This link is incomplete', text: 'Type {command} in a room to get a new one.' },
        expired: {
            title: 'This link has expired',
            text: 'Links work once and for {minutes} minutes. Type {command} in a room to get a new one.',
        },
        'other-browser': {
            title: 'This is another browser',
            text: 'Finish in the browser in which you opened the link, or type {command} to get a new one.',
        },
        used: {
            title: 'This link was used already',
            text: 'If you are not connected, type {command} in a room to get a new one.',
        },
        'other-account': {
            title: 'This is another account',
            text: 'You agreed as @{person}, but somebody else asked for this link, so nothing was connected. If you did not ask for it, close this page.',
        },
        busy: {
            title: 'Too many at once',
            text: 'The workspace takes only so many calls a minute, so nothing was connected yet. Open your link from the chat again in {seconds} seconds.',
        },
        failed: { title: 'That did not work', text: 'Nothing was connected. Type {command} in a room to try again.' },
        reference: 'Reference for an administrator: {reference}',
    },
    settings: {
        unusable: 'The settings of {app} cannot be used.',
        'no-audit-room':
            'The audit room in the settings of {app} does not exist any more, so changes are told nowhere. Choose another.',
        'silent-audit-room':
            'The audit room in the settings of {app} is archived, read-only, or has muted the app’s user, so lines about changes may not arrive there. Let the app’s user post there, or choose another room.',
        'half-an-account':
            'The settings of {app} hold only half of a service account: it needs both the user id and the personal access token.',
        'account-fails': 'The service account in the settings of {app} does not work at {url}.',
    },
    removal: {
        question: {
            incoming: 'the incoming integration {name}? Its webhook URL stops working for good.',
            outgoing: 'the outgoing integration {name}? It no longer calls anything, and its history is gone with it.',
        },
        remove: 'Remove',
        howTo: 'Nothing is removed yet. To do it, click the button or type {command}',
        keep: 'To stop it and keep it: {command}',
        removed: 'Removed',
        lost: {
            incoming: 'the incoming integration {name} ({id}). Its webhook URL no longer works.',
            outgoing: 'the outgoing integration {name} ({id}). Its history is gone with it.',
        },
        again: {
            incoming: 'This makes one like it again, with another URL:',
            outgoing: 'This makes one like it again, with another token:',
        },
        leftOut: 'Not in the line, so to be set again elsewhere: its {fields}.',
        noLine: 'No line that can be typed makes one like it again, as it would be too long.',
        noLineFor: 'No line that can be typed makes one like it again, as none says its {fields}.',
        willHaveNoLine:
            'No line that can be typed will make one like it again, as it would be too long. Keep it first: {export}',
        willHaveNoLineFor:
            'No line that can be typed will make one like it again, as none says its {fields}. Keep it first: {export}',
        willLack: 'The line that makes one like it again will lack its {fields}. Keep that first: {export}',
    },
    updated: {
        heading: { incoming: 'Updated the incoming integration', outgoing: 'Updated the outgoing integration' },
        change: '{field}: {from} → {to}',
        token: {
            lacked: 'It had no token, which the workspace demands, so it got one: {token} (sent along with every call; keep it to yourself)',
            given: 'New token, sent along with every call from now on: {token} (keep it to yourself)',
        },
        dropped: 'The event makes no use of {fields}, so that is gone.',
        kept: 'The event makes no use of {fields}; the workspace keeps that stored, for an event that does.',
        revived: 'What was stored in {fields} counts again with this event.',
        refused: 'The workspace left {fields} as it was, although it was asked.',
        next: 'See all of it: {command}',
        already: {
            incoming: 'The incoming integration {name} is like that already, so nothing was changed.',
            outgoing: 'The outgoing integration {name} is like that already, so nothing was changed.',
        },
        nothingAsked:
            'Nothing was changed: say what to change about {name}, like {example}. {command} lists every option.',
    },
    switched: {
        heading: { enabled: 'Enabled', disabled: 'Disabled' },
        enabled: {
            incoming: 'the incoming integration {name}. Try it: {command}',
            outgoing: 'the outgoing integration {name}. Try it: {command}',
        },
        disabled: {
            incoming: 'the incoming integration {name}: its webhook URL refuses everything until {command}.',
            outgoing: 'the outgoing integration {name}: it calls nothing until {command}.',
        },
        already: {
            enabled: {
                incoming: 'The incoming integration {name} is enabled already, so nothing was changed.',
                outgoing: 'The outgoing integration {name} is enabled already, so nothing was changed.',
            },
            disabled: {
                incoming: 'The incoming integration {name} is disabled already, so nothing was changed.',
                outgoing: 'The outgoing integration {name} is disabled already, so nothing was changed.',
            },
        },
    },
    rotated: {
        newToken: 'New token',
        token: 'for the outgoing integration {name}: {token} (keep it to yourself)',
        tokenUse: 'Every call carries it from now on, and no longer the old one: change it where calls are received.',
        urlChanges: 'The webhook URL changes.',
        successor:
            'The token of {name} cannot be changed, so a new integration with the same settings takes its place. Use the new URL wherever the old one is in use:',
        stops: 'The old one ({id}) works until {when}. Then it is disabled, its URL refuses everything, and you are told. Sooner: {disable}',
        disabled: 'The old one ({id}) is disabled: its URL refuses everything as of now.',
        'was-disabled': 'The old one ({id}) was not enabled, and neither is the new one.',
        keepsWorking: 'The old one keeps working',
        notScheduled: '({id}): the workspace took no job to disable it later. Do it by hand: {disable}',
        mayStillWork: 'The old one may still work',
        stillWorks: 'The old one still works',
        notDisabled: '({id}), as disabling it failed. {reason} Try again: {disable}',
        untouched: 'The old one was not changed.',
        renamed: 'It is called {oldName} now, so that {name} means the new one.',
        sameName: 'Both may have the same name now',
        notRenamed: ', as changing that of the old one failed: use ids. {reason}',
        keepOld: 'To keep the old one after all, remove the new one in time.',
        removeOld: 'When nothing needs the old one any more: {command}',
    },
    /** What the person who rotated is told when the grace time is over. */
    graceTime: {
        rotatedBy: '{person} rotated it.',
        disabled:
            'The grace time of a rotation is over: the old incoming integration {name} ({id}) is disabled, and its webhook URL refuses everything. When nothing needs it any more: {remove}',
        already:
            'The grace time of a rotation is over: the old incoming integration {name} ({id}) was disabled already.',
        gone: 'The grace time of a rotation is over: the old incoming integration {name} ({id}) is not there any more, or you may not see it.',
        'successor-gone':
            'The grace time of a rotation is over, but the new integration ({successorId}) is not there any more, so the old incoming integration {name} ({id}) was left enabled. To end it all the same: {disable}',
        'person-gone':
            'The grace time of a rotation is over, but {person}, who rotated it, is not active any more. So the old incoming integration {name} ({id}) still works. To end it: {disable}',
        failed: 'The grace time of a rotation is over, but the old incoming integration {name} ({id}) could not be disabled, so it may still work. {reason} To end it: {disable}',
    },
    history: {
        heading: 'What {name} has sent: page {page} of {pages}, {total} in all, newest first',
        empty: '{name} has not sent anything yet. {command} tries its URLs.',
        beyond: 'There is no page {page} of what {name} has sent: the last is {command}.',
        next: 'Next page: {command}',
        again: 'Send one again, by its number or id: {command}',
        incoming:
            '{name} is an incoming integration, and the workspace keeps no history of those: what it posted stands in its rooms. {command} shows whether it works.',
        unknownEvent: 'unknown event',
        noUrl: 'no URL yet',
        ends: {
            accepted: 'accepted (200, 201 or 202)',
            refused: 'refused (not 200, 201 or 202, or an empty answer)',
            scripted: 'answered; the script dealt with it',
            withheld: 'not sent: the script held it back, or its message could not be posted',
            unreachable: 'no answer',
            'not-posted': 'the URL answered; the answer could not be posted',
            'unreachable-or-not-posted': 'no answer, or one that could not be posted',
            'under-way': 'under way, or broken off',
        },
        status: 'refused ({status})',
        tries: 'try {count}',
        retried: 'tried again after that',
        error: 'error: {error}',
    },
    replayed: {
        asked: 'The workspace was asked to make the call {historyId} of {name} again. {content}',
        contents: {
            same: 'It sends what it sent then.',
            bare: 'It does not keep what it sends, so the URL gets only the token and {data}.',
            unknown:
                'Many versions do not keep what they send: then the URL gets only the token and {data}, or, for trigger words, nothing.',
        },
        'not-listed': {
            one: 'The history of {name} has {count} call that can be named by its number. {command} lists it.',
            other: 'Of the history of {name}, the newest {count} calls can be named by their numbers, others by their ids. {command} lists them.',
        },
        unread: 'The history could not be read: look with {command} whether it has a new call.',
        notRecorded: 'The history shows no new call yet: look again with {command}.',
        recorded: 'The history has a new call since, {recorded}: {command} shows how it went.',
        disabled:
            '{name} is disabled, so the workspace would send nothing, and nothing was asked of it. First: {enable}',
        forgotten:
            'The workspace does not keep what it sends, and without that it sends nothing again for trigger words. So nothing was asked of it. {test} sends a sample.',
        impossible:
            'This workspace cannot send again what an integration has sent: its version has no {route}. Nothing was sent. {test} sends a sample.',
    },
    tested: {
        /** Posted in rooms, so that nobody takes a sample for real. */
        sample: 'Test of the integration {name} by {person}.',
        sampleSaying: 'Test of the integration {name} by {person}: {text}',
        works: 'It works:',
        took: '{name} took the sample (status {status}) in {milliseconds} ms.',
        lookIn: 'Look for it in {channels}.',
        scriptDecides: 'Its script decides what is posted, if anything.',
        fails: 'It does not work:',
        noAnswer: 'the sample for {name} got no answer after {milliseconds} ms.',
        answered: 'the sample for {name} was answered (status {status}) after {milliseconds} ms.',
        refused: 'the sample for {name} was refused (status {status}) after {milliseconds} ms.',
        unknown: 'It is not known whether the sample was posted.',
        unknownLookIn: 'It is not known whether the sample was posted: look in {channels} before you try again.',
        nothingSent: 'Nothing was sent.',
        withheld: 'Nothing was sent:',
        scriptDecidesAll: 'the script of {name} decides what becomes of a message. It would get this:',
        readersIn:
            'Whatever it makes of that is posted as {person} and read by everybody in {channels}; a script that passes on its whole request shows them the webhook URL, which is a secret.',
        readersAnywhere:
            'Whatever it makes of that is posted as {person} and read wherever the script chooses; a script that passes on its whole request shows the webhook URL there, which is a secret.',
        readersInAndAnywhere:
            'Whatever it makes of that is posted as {person} and read by everybody in {channels}, and wherever the script chooses; a script that passes on its whole request shows them the webhook URL, which is a secret.',
        sendBody: 'Send it: {command}. Another body: {option}',
        wouldPost: 'On {event}, {name} would post something like this to {urls}:',
        send: 'Send it to each URL once, with its token: {command}',
        accepted: { one: '{accepted} of {count} URL accepted', other: '{accepted} of {count} URLs accepted' },
        sampleOf: 'the sample of {event} from {name}:',
        left: 'Not called: {urls}. One test calls {most} URLs at most.',
        bare: 'The workspace sends no more than that on this event: since 7.7.1 it leaves out whom or what it is about.',
        disabled: 'It is disabled, so the workspace sends nothing: {command} switches it on.',
        scriptSkipped: 'Its script does not run in a test; what it makes of a real call may look different.',
        notAddress: '{url}: not called, as it is no http or https address',
        status: '{url}: {status}, {meaning}, in {milliseconds} ms',
        failed: '{url}: {reason}, after {milliseconds} ms',
        failedUnknown: '{url}: {reason}, after {milliseconds} ms; it is not known whether it arrived',
    },
    /** What a status of a receiver means, in a few words. */
    statuses: {
        accepted: 'accepted',
        redirect: 'a redirect that leads nowhere',
        refused: 'refused',
        failed: 'the receiver failed',
        401: 'it wants credentials or another token',
        403: 'it refuses this token or sender',
        404: 'there is nothing at this address',
        405: 'it takes no POST',
        410: 'gone; for this answer to a real call the workspace disables the integration',
        413: 'too large for it',
        415: 'it takes no JSON',
        429: 'too many calls',
    },
    /** Why a URL did not take a call, in a few words. */
    callErrors: {
        refused: 'nothing answers, the connection was refused',
        dns: 'the name of the server could not be found',
        timeout: 'no answer within {seconds} seconds',
        certificate: 'the certificate is not trusted',
        redirects: 'redirects in circles',
        'connection-lost': 'the connection broke before the answer was there',
        'networking-denied': 'the app may not use the network',
        'out-of-time': 'not called, as the others took too long',
        network: 'the server could not be reached',
    },
    /** Why a webhook does not take a message. */
    hookRefusals: {
        rateLimited: 'A webhook takes {count} calls a minute from one address, and this was one too many.',
        personGone: 'The user it posts as, {person}, does not exist any more. {command} chooses another.',
        before: 'Something before the workspace, or the workspace itself, failed.',
        disabled: 'It is disabled. {command} switches it on.',
        unreachable: 'At {url}, the API address in the app’s settings: {reason}.',
        truncated: 'The answer broke off in the middle.',
        notTheHook:
            'What answered is not the workspace’s webhook. An administrator should check the API address in the app’s settings.',
        unexplained: 'The workspace does not say why.',
        quoted: 'The workspace says: {words}.',
        unknown:
            'The workspace does not know its webhook URL: the integration was removed or replaced in the meantime, or the API address in the app’s settings leads to another workspace. Look at it with {command}.',
        impersonationLost:
            'The user it posts as, {person}, has lost the permission {permission}. {command} chooses one who has it.',
        overrideOff: 'The message names a channel, and the integration does not allow that. {command} does.',
        scriptFailed:
            'Its script failed on the sample; the workspace’s log tells where. {command} switches the script off.',
        channelGone: 'A room or person it posts to does not exist any more. {command} tells which.',
        notMember:
            'The user it posts as, {person}, is not a member of the private room it posts to. In that room, type {command}.',
        archived: 'A room it posts to is archived. {command} tells which.',
        closed: '{person} may not write there, as the room is read-only or has muted it. In that room, type {command}.',
        impersonationDenied:
            'The user it posts as, {person}, may not post under another name. {command} chooses one who may.',
        tooLong: 'The text is longer than the workspace allows. Give a shorter {option}.',
        nothingPosted: 'Nothing was posted, and the workspace does not say why. Try {command}.',
    },
    checkup: {
        found: { one: '{count} thing to fix', other: '{count} things to fix' },
        inOne: 'in {name}, worst first:',
        inMany: {
            one: 'in {count} integration, worst first:',
            other: 'in {count} integrations, worst first:',
        },
        severities: { broken: 'Broken', risky: 'Works in part, or more than it should', untidy: 'Untidy' },
        finding: '{name} ({id}): {sentence}.',
        more: '{count} more. Fix these and run the doctor again, or check one: {command}',
        nothing: 'There are no integrations that you may see, so there is nothing to check. Make one: {command}',
        clear: 'All clear:',
        clearOne: 'nothing is wrong with {name}.',
        clearMany: {
            one: 'nothing is wrong with {count} integration.',
            other: 'nothing is wrong with {count} integrations.',
        },
        roomsUnread:
            'Rooms were not checked, as the app may not read them: an administrator can install it again with {permission}.',
        truncated:
            'Stopped early: only the first {after} of {of} were looked through. Check others one by one: {command}',
        fix: 'Fix it: {line}',
        fixIn: 'Fix it in {rooms}: {line}',
        unprintable: 'No line that can be typed says its {fields}: set that under {place}.',
        findings: {
            'post-as-user-missing': 'the user it posts as, {words}, does not exist',
            'post-as-user-inactive': 'the user it posts as, {words}, is deactivated',
            'post-as-user-lacks-impersonation': 'the user it posts as, {words}, lacks the permission {permission}',
            'post-as-user-not-member': 'the user it posts as is not a member of what is private: {words}',
            'post-as-user-not-in-team':
                '{words} belongs to a team, and the user it posts as is not a member: if the team is private, nothing is posted there',
            'post-as-user-silenced':
                'the user it posts as may not write in {words}, which is read-only or has muted that user',
            'room-missing': 'there is no room {words}',
            'room-archived': 'archived: {words}',
            'person-missing': 'there is no user {words}',
            'person-inactive': 'deactivated: {words}',
            'channel-missing': 'it has no channel to post to',
            'script-error': 'its script does not compile: {words}',
            'token-missing': 'it has no token, so receivers cannot know its calls',
            'urls-missing': 'it has no URL to call',
            'url-invalid': 'no http or https address: {words}',
            'url-padded': 'called with the blanks around it, each shown as ␣: {words}',
            'url-plain': '{words} is not encrypted: the token and the messages travel in the open',
            'trigger-word-padded':
                'blanks around a trigger word count, each shown as ␣, and chat clients cut them off at both ends of a message: {words}',
            'answer-chooses-user':
                'whoever answers at its URL chooses as whom the answer is posted: the workspace takes {field} from there, and posts nothing without it',
            'event-without-data':
                'on {words}, servers since 7.7.1 send nothing but the token, not who or where (a fault of the server, its issue 36348); nothing here changes that',
            disabled: 'it is disabled',
            'disabled-predecessor':
                'it is disabled, and named like one that a rotation has replaced: if that is so, remove it',
            'override-on':
                'a message may choose its own channel, so anyone who has the webhook URL can write anywhere it may post',
            'author-missing': 'its author, {words}, no longer exists',
            'author-inactive': 'its author, {words}, is deactivated',
            'same-name': 'another integration has the same name, so that only ids tell them apart',
            'exact-twin':
                '{words} has the same name and settings, as after a rotation that has not ended this one yet: once nothing uses its URL, remove it',
        },
    },
} as const;
