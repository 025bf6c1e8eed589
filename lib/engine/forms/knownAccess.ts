import { Access } from '../../access/Access';
import { serviceAccount } from '../../accounts/Accounts';
import type { CommandContext } from '../../dispatch/CommandContext';
import { andThen, succeed } from '../../Outcome';
import type { Invocation } from '../Invocation';
import { policyOf } from '../openWorkspace';

/**
 * What a sender may do as far as that is known without asking: by the roles that the server handed over with what they do now, and
 * by the service account where it acts for whoever has none. Enough to open a form, which does nothing; what acts asks anew.
 */
export function knownAccess({ sender, services }: Invocation, context: CommandContext): Access {
    return new Access({
        sender: () => Promise.resolve(succeed(sender)),
        policy: () =>
            andThen(services.configuration(), (configuration) => {
                const service = configuration.serviceFor === 'nobody' ? undefined : serviceAccount(configuration);
                return service ? succeed(policyOf(service, configuration, services)) : context.openWorkspace();
            }),
        hasJoined: () => Promise.resolve(false),
    });
}
