/**
 * Every bound of the app on what people, the workspace or a URL may make it do, each with its reason. The engine gives a
 * command 30 s, and the sandbox has one thread for everybody.
 */
export const limits = {
    /** Milliseconds a request waits for its answer: two of them in turn still end inside a command's time. */
    request: 10000,
    /** Milliseconds beyond that for which an answer may be on its way through the engine: taking in megabytes stops the sandbox for seconds. */
    slack: 3000,
    /** Milliseconds for all requests of one command together, so that its reply comes before the engine gives up. */
    command: 25000,
    /** Bytes of an answer that are still parsed: JSON of this size stops everybody for about a tenth of a second. */
    answer: 8000000,
    /**
     * Looking through integrations: rows of the first page and of the largest, characters that a page should hold, and calls
     * and characters of one look. Anybody who may make an integration can store megabytes in it; an answer of 20 MB stops the
     * sandbox for ten seconds, one of 40 MB for longer than the engine waits.
     */
    look: { first: 8, most: 50, page: 4000000, calls: 8, characters: 24000000 },
    /** Characters of integrations that one export looks for, if not more in its last page: to take in a file, the engine stops the whole server for a fifth of a second a megabyte. */
    exported: 2000000,
    /** URLs that one test calls, one after the other: what each answers is held in memory until the next. */
    testedUrls: 5,
    /** Changes that wait for their turn at one integration, for how many milliseconds, and how many one may take: with its own calls each still ends inside a command's time. */
    changes: { waiting: 200, wait: 10000, turn: 30000 },
    /** Entries of a list that somebody types, of which some are looked up one by one. */
    entries: 20,
    /** Problems of a command line that are told one by one. */
    problems: 5,
    /** Candidates for an ambiguous name that are listed. */
    candidates: 20,
    /** Milliseconds within which a client is answered: after five seconds it opens nothing any more, and tells of a failure. */
    client: 4000,
    /** Characters of a line that is offered to be copied: what is longer than a message may be (5000 by default) is taken for no command. */
    line: 4000,
    /** Commands and clicks of one person in a minute, as many clicks as the server takes: each costs the sandbox memory for good. */
    uses: 600,
    /** Milliseconds for which a link to connect works and the command that asked for it is kept. */
    connecting: 600000,
    /** Characters of an export that is taken in as typed, or in a form: servers take 100 kB from a form, in which its quotes are written as two characters. */
    imported: 60000,
    /** Bytes of a file that is taken in: twice what `export` makes of what it looks for. Reading as many stops the sandbox for the better part of a second. */
    importedFile: 5000000,
    /** Integrations that one import takes, each of which is compared with those that exist: more than twice as many as one export finds. */
    importedEntries: 1000,
    /** Milliseconds for which a button does what it says, for which a form that was opened can be sent, and for which a panel can be used: both stay open longer than a press takes. */
    button: 900000,
    form: 3600000,
    panel: 3600000,
    /** Characters of a command that is kept until somebody has connected. */
    waiting: 4000,
    /** Calls a minute, route and address that the API lets through by itself (`API_Enable_Rate_Limiter_Limit_Calls_Default`). */
    apiCalls: 10,
} as const;
