import type { Parameter, Value } from '../../grammar/Parameter';
import type { Labels } from '../../messages/Messages';
import type { EventUse } from '../events';
import type { Kind } from '../kinds';

/** What one field of an integration needs; every command, sentence, form and table about it is derived from this. */
export type Field = Parameter & {
    readonly label: keyof Labels;
    /** The only kind that has it; both when absent. */
    readonly only?: Kind;
    /** The use an outgoing integration's event must make of it. */
    readonly usedBy?: keyof EventUse;
    /** The kind that cannot do without it. */
    readonly requiredFor?: Kind;
    /** What `create` sends when nothing is given. */
    readonly default?: Value;
    /** What the server stores when nothing is sent, where that is not nothing or false (`addIncomingIntegration`, `validateOutgoingIntegration`). */
    readonly serverDefault?: Value;
    /** A switch that the server takes for off unless it is sent as on, and that not every server knows: what is off is not sent. */
    readonly offUnlessSent?: true;
    /** Fields that mean this switch is on when it is not given itself. */
    readonly impliedBy?: readonly (keyof Labels)[];
    /** Who knows it can act as the integration: it stays out of everything that is kept. */
    readonly secret?: true;
};
