import type { Account } from '../accounts/Account';
import type { Sender } from '../access/Sender';
import { once } from '../once';
import type { Outcome } from '../Outcome';
import { andThen } from '../Outcome';
import { readSender } from './accessors/readSender';
import type { Runtime } from './Invocation';

/** What is asked about whoever does something, once for each thing that they do. */
export interface Asked {
    /** The person as the workspace has them now. */
    readonly sender: () => Promise<Outcome<Sender>>;
    /** The account that acts for them. */
    readonly account: () => Promise<Outcome<Account>>;
}

/** What is asked about a person; nothing is before somebody wants to know. */
export function askedOf(userId: string, { accessors, services }: Pick<Runtime, 'accessors' | 'services'>): Asked {
    return {
        sender: once(() => readSender(accessors.read, userId)),
        account: once(() =>
            andThen(services.configuration(), (configuration) => services.accounts.forSender(userId, configuration)),
        ),
    };
}
