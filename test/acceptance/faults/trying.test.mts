import { expect } from '@jest/globals';
import { describeOrdeals } from './describeOrdeals.mts';
import { hollow, lost, type Misfortune } from './misfortunes.mts';

const list = 'integrations.list';
const hook = '/hooks';
const receiver = '/receiver';

/** What hooks are told by, where that is not what the API is told by; success is all that they answer. */
const onHooks: Record<string, string[] | undefined> = {
    '401': ['does not exist any more'],
    '403': ['(status 403)', 'not the workspace’s webhook'],
    '429 with seconds in its words': ['10 calls a minute', '17 s'],
    '500': ['(status 500)', 'failed'],
    '502, a page': ['(status 502)', 'failed'],
    '200, another API’s': ['(status 200)', 'not the workspace’s webhook'],
};

/** What a receiver answers is its own business, and it has the sample when it does. */
function onReceivers(it: Misfortune): Misfortune {
    const status = /^\d+/.exec(it.name)?.[0];
    return status === undefined ? it : { ...it, words: [`: ${status}, `], known: true };
}

describeOrdeals(
    [
        {
            line: 'test NAME',
            kind: 'incoming',
            calls: [list, hook],
            meets: (it, route) =>
                route !== hook ? it : it === hollow ? undefined : { ...it, words: onHooks[it.name] ?? it.words },
        },
        {
            line: 'test NAME --send',
            kind: 'outgoing',
            calls: [list, receiver],
            meets: (it, route) => (route === receiver ? onReceivers(it) : it),
        },
    ],
    async ({ app }, { name }, { ordeal, call, misfortune }) => {
        const posted = await app.workspace.store.messages.countAsync({ msg: new RegExp(`Test of .*${name}`) });
        expect(posted).toBe(misfortune.name === lost.name && ordeal.calls[call] === hook ? 1 : 0);
    },
);
