import type { CommandContext } from '../dispatch/CommandContext';
import type { Invocation } from './Invocation';
import { RETIREMENT } from '../integrations/Retirement';

/** Keeps what is to end and when, and has a job do it then. */
export function retireLater({ sender, room, services }: Invocation): CommandContext['retireLater'] {
    const { retirements, schedule } = services;
    return async (retired, when) => {
        const { id: userId, username } = sender;
        const { integrationId } = retired;
        const kept = await retirements.keep({ ...retired, at: when.getTime(), userId, username, roomId: room.id });
        const scheduled = kept && (await schedule(RETIREMENT, when, { integrationId }));
        if (!scheduled) {
            await retirements.forget(integrationId);
        }
        return scheduled;
    };
}
