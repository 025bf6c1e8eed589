import { alertsOf } from '../alerts/Alert';
import { formatAlerts } from '../alerts/formatAlerts';
import type { Draft } from '../core/Draft';
import type { Service } from '../core/Service';
import { pick, textOf } from '../core/text';
import { listOf, own } from '../core/values';
import { isSigned } from '../signatures/isSigned';
import { readLegacy } from './readLegacy';

/** Grafana's unified alerting, and the legacy alerting of up to version 8. */
export const service: Service = {
    verify: (delivery, secret) => isSigned(delivery, secret, 'x-grafana-alerting-signature'),
    read: ({ body }) =>
        Array.isArray(own(body, 'alerts')) ? readUnified(body) : (readLegacy(body) ?? readOther(body)),
};

function readUnified(body: unknown): Draft | undefined {
    const draft = formatAlerts(body, alertsOf(body), () => '');
    const pictured = listOf(own(body, 'alerts')).find((it) => own(it, 'imageURL'));
    return draft && { ...draft, image: pick(pictured, 'imageURL', 500) };
}

/** A payload that the owner of a contact point has customised. */
function readOther(body: unknown): Draft | undefined {
    const text = textOf(pick(body, 'title message text', 300), 300);
    return text === '' || own(body, 'state') !== undefined ? undefined : { text: `*Grafana* ${text}` };
}
