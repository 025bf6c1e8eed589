import type { Parameter, Value } from '../../grammar/Parameter';
import type { Labels } from '../../messages/Messages';
import type { EventUse } from '../events';
import type { Kind } from '../kinds';

/** The declaration of an integration's field; all commands, sentences, forms and tables are derived from it. */
export type Field = Parameter & {
    readonly label: keyof Labels;
    /** The only kind that has it; both when absent. */
    readonly only?: Kind;
    /** The use of an event that makes it apply to outgoing integrations. */
    readonly usedBy?: keyof EventUse;
    /** The kind that requires it. */
    readonly requiredFor?: Kind;
    /** What `create` sends by default. */
    readonly default?: Value;
    /** What the server stores by default, unless that is empty or false (`addIncomingIntegration`, `validateOutgoingIntegration`). */
    readonly serverDefault?: Value;
    /** A flag that older servers do not know, and that is off unless it is sent: `false` is never sent. */
    readonly offUnlessSent?: true;
    /** Fields that turn this flag on when it is not given itself. */
    readonly impliedBy?: readonly (keyof Labels)[];
    /** A secret, which never appears in exports. */
    readonly secret?: true;
};
