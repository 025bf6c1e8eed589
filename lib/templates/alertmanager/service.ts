import { alertsOf } from '../alerts/Alert';
import { formatAlerts } from '../alerts/formatAlerts';
import { isSame } from '../core/isSame';
import type { Service } from '../core/Service';
import { pick } from '../core/text';
import { own } from '../core/values';

/** Alerts that always fire, to prove that alerting works. */
const ALWAYS = /^(Watchdog|DeadMansSwitch|InfoInhibitor)$/;

/** Labels that a new silence matches. */
const LABELS = ['alertname', 'job', 'instance'];

/** Prometheus' Alertmanager. */
export const service: Service = {
    verify: ({ headers }, secret) => isSame(own(headers, 'authorization'), `Bearer ${secret}`),
    read: ({ body }) => {
        const alerts = alertsOf(body).filter((it) => !ALWAYS.test(pick(it, 'labels.alertname')));
        const external = pick(body, 'externalURL', 200).replace(/\/$/, '');
        return formatAlerts(body, alerts, (alert) => {
            const matchers = LABELS.filter((it) => pick(alert, `labels.${it}`) !== '').map(
                (it) => `${it}="${pick(alert, `labels.${it}`, 80)}"`,
            );
            return external && `${external}/#/silences/new?filter=${encodeURIComponent(`{${matchers.join()}}`)}`;
        });
    },
};
