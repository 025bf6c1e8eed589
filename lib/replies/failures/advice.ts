import type { NetworkError } from '../../Failure';
import type { Messages } from '../../messages/Messages';
import { say } from '../../messages/say';
import { code, codes } from '../parts/markdown';
import { place } from '../parts/typed';

/** What to do about a failure: where administrators click, and that others ask one. */
export function adviceFor(isAdmin: boolean, messages: Messages) {
    const { failures, fileNotSentAdvice, networkAdvice, enumeration } = { ...messages, ...messages.failures };
    const tell = (advice: string): string => (isAdmin ? advice : failures.tellAdministrator);
    const address = () => tell(say(failures.addressAdvice, { place: place('settings', messages) }));
    return {
        address,
        account: () => tell(failures.accountAdvice),
        file: (reason: 'denied' | 'refused') => {
            const permissions = codes(['upload.write', 'room.read', 'room.write'], enumeration.and);
            return tell(
                reason === 'denied'
                    ? say(fileNotSentAdvice.denied, { permissions })
                    : say(fileNotSentAdvice.refused, { place: place('uploads', messages) }),
            );
        },
        /** How to get so many permissions. */
        grant: (count: number) => {
            const phrases = isAdmin ? failures.grant.admin : failures.grant.others;
            return say(count === 1 ? phrases.one : phrases.other, { place: place('permissions', messages) });
        },
        /** How to get any of what would do. */
        grantAny: () => {
            const phrases = isAdmin ? failures.grant.admin : failures.grant.others;
            return say(phrases.any, { place: place('permissions', messages) });
        },
        /** How to be no guest any more. */
        ungrant: () => tell(failures.guestAdvice),
        network: (error: NetworkError): string | undefined => {
            switch (error) {
                case 'refused':
                case 'dns':
                case 'redirects':
                    return address();
                case 'certificate':
                    return tell(networkAdvice.certificate);
                case 'networking-denied':
                    return tell(say(networkAdvice[error], { permission: code('networking') }));
                case 'timeout':
                case 'connection-lost':
                case 'out-of-time':
                case 'network':
                    return undefined;
            }
        },
    };
}
