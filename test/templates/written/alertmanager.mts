import { type Written, sent } from './sent.mts';

const alert = (labels: object, more: object = {}) => ({
    status: 'firing',
    labels,
    annotations: {},
    startsAt: '2026-03-02T09:14:03.123Z',
    endsAt: '0001-01-01T00:00:00Z',
    generatorURL: 'http://prometheus-0:9090/graph?g0.expr=up+%3D%3D+0&g0.tab=1',
    fingerprint: '1a2b3c4d5e6f7a8b',
    ...more,
});
const group = (alerts: object[], more: object = {}) =>
    sent(
        { 'User-Agent': 'Alertmanager/0.27.0' },
        {
            version: '4',
            groupKey: '{}:{alertname="KubePodCrashLooping"}',
            truncatedAlerts: 0,
            status: 'firing',
            receiver: 'rocket-chat',
            groupLabels: {},
            commonLabels: {},
            commonAnnotations: {},
            externalURL: 'https://alerts.acme.example/am/',
            alerts,
            ...more,
        },
    );
const kube = {
    alertname: 'KubePodCrashLooping',
    namespace: 'shop',
    pod: 'api-7d9f-x2',
    container: 'api',
    severity: 'warning',
    prometheus: 'monitoring/k8s',
};

/** Deliveries of Alertmanager that the samples are none of, written after its documentation and the rules that many install. */
export const alertmanager: Written = {
    'no labels': group([alert({})]),
    'labels that are empty': group([alert({ alertname: '', instance: '' })]),
    'a rule of Kubernetes': group([
        alert(kube, {
            annotations: {
                description: 'Pod shop/api-7d9f-x2 (api) is in waiting state (reason: "CrashLoopBackOff").',
                runbook_url: 'https://runbooks.prometheus-operator.dev/runbooks/kubernetes/kubepodcrashlooping',
                summary: 'Pod is crash looping.',
            },
        }),
    ]),
    'some of it over': group(
        [alert(kube), alert({ ...kube, pod: 'api-7d9f-x3' }, { status: 'resolved', endsAt: '2026-03-02T09:44:03Z' })],
        { groupLabels: { alertname: 'KubePodCrashLooping' } },
    ),
    'all of it over': group(
        [1, 2].map((it) =>
            alert({ ...kube, pod: `api-${it}` }, { status: 'resolved', endsAt: '2026-03-02T09:44:03Z' }),
        ),
        { status: 'resolved', groupLabels: { namespace: 'shop' } },
    ),
    'rules of several names': group(
        [
            alert(kube),
            alert({ alertname: 'TargetDown', job: 'node', severity: 'critical' }),
            alert({ alertname: 'Watchdog', severity: 'none' }),
        ],
        { groupLabels: { cluster: 'eu-1', namespace: 'shop' } },
    ),
    'only a watchdog': group([alert({ alertname: 'Watchdog', severity: 'none' })]),
    'a summary with values': group([
        alert(
            { alertname: 'HighLatency', severity: 'page', service: 'checkout' },
            {
                annotations: {
                    summary: 'p99 = 2.345678s > 2s',
                    description: 'VALUE = 2.345678\n  LABELS = map[service:checkout]',
                },
            },
        ),
    ]),
    'a source that is no address': group([alert({ alertname: 'Cron', severity: 'info' }, { generatorURL: '' })]),
    'no alerts': group([]),
    'a group that was cut': group([alert(kube), alert({ ...kube, pod: 'b' })], { truncatedAlerts: 40 }),
    'a version of long ago': sent({}, { version: '3', status: 'firing', alert: [{ labels: { alertname: 'X' } }] }),
};
