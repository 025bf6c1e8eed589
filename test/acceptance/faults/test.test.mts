import { expect } from '@jest/globals';
import { describeFaults } from './describeFaults.mts';
import { emptySuccess, lost, type ApiFault } from './faults.mts';

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
function onReceivers(it: ApiFault): ApiFault {
    const status = /^\d+/.exec(it.name)?.[0];
    return status === undefined ? it : { ...it, words: [`: ${status}, `], known: true };
}

describeFaults(
    [
        {
            line: 'test NAME',
            kind: 'incoming',
            calls: [list, hook],
            meets: (it, route) =>
                route !== hook ? it : it === emptySuccess ? undefined : { ...it, words: onHooks[it.name] ?? it.words },
        },
        {
            line: 'test NAME --send',
            kind: 'outgoing',
            calls: [list, receiver],
            meets: (it, route) => (route === receiver ? onReceivers(it) : it),
        },
    ],
    async ({ app }, { subject }, { scenario, call, fault }) => {
        const posted = await app.workspace.store.messages.countAsync({ msg: new RegExp(`Test of .*${subject.name}`) });
        expect(posted).toBe(fault.name === lost.name && scenario.calls[call] === hook ? 1 : 0);
    },
);
