import { type Written, sent } from './sent.mts';

const alert = (labels: object, more: object = {}) => ({
    status: 'firing',
    labels,
    annotations: {},
    startsAt: '2026-03-02T09:14:00.000000000+01:00',
    endsAt: '0001-01-01T00:00:00Z',
    generatorURL: 'https://grafana.acme.example/alerting/grafana/1afz29v7z/view?orgId=1',
    fingerprint: 'c6eadffa33fcdf37',
    silenceURL: 'https://grafana.acme.example/alerting/silence/new?alertmanager=grafana&matcher=alertname%3DT2',
    dashboardURL: '',
    panelURL: '',
    values: { B: 44.23943737541908, C: 1 },
    valueString: "[ var='B' labels={instance=web-1} value=44.23943737541908 ], [ var='C' labels={} value=1 ]",
    orgId: 1,
    ...more,
});
const unified = (alerts: object[], more: object = {}) =>
    sent(
        {},
        {
            receiver: 'Rocket.Chat',
            status: 'firing',
            orgId: 1,
            alerts,
            groupLabels: { grafana_folder: 'Shop' },
            commonLabels: { grafana_folder: 'Shop' },
            commonAnnotations: {},
            externalURL: 'https://grafana.acme.example/',
            version: '1',
            groupKey: '{}/{}:{alertname="x"}',
            truncatedAlerts: 0,
            title: '[FIRING:2] Shop (x y)',
            state: 'alerting',
            message:
                '**Firing**\n\nValue: B=44.23943737541908, C=1\nLabels:\n - alertname = x\nAnnotations:\nSource: https://x',
            ...more,
        },
    );

/** Deliveries of Grafana that the samples are none of, written after the fields that Grafana documents. */
export const grafana: Written = {
    'one without labels': unified([alert({})]),
    'one without a summary': unified([
        alert({ alertname: 'High CPU', grafana_folder: 'Shop', instance: 'web-1', region: 'eu' }),
    ]),
    'one of a person': unified([
        alert(
            { alertname: 'Queue [eu] > 100', team: 'shop' },
            {
                annotations: {
                    summary: 'Queue is *long*',
                    description: 'See the runbook.\nThen call @oncall',
                    runbook_url: '',
                },
            },
        ),
    ]),
    'two that are over': unified(
        [
            alert({ alertname: 'A', instance: 'web-1' }, { status: 'resolved', endsAt: '2026-03-02T08:20:00Z' }),
            alert({ alertname: 'A', instance: 'web-2' }, { status: 'resolved', endsAt: '2026-03-02T08:21:00Z' }),
        ],
        { status: 'resolved', state: 'ok' },
    ),
    'rules of two names': unified([
        alert({ alertname: 'A', severity: 'critical', instance: 'web-1' }),
        alert({ alertname: 'B', severity: 'warning', instance: 'web-2' }),
    ]),
    many: unified(
        Array.from({ length: 30 }, (_, at) => alert({ alertname: 'Disk', severity: 'warning', instance: `web-${at}` })),
        { truncatedAlerts: 7 },
    ),
    none: unified([]),
    'no data': unified([
        alert({ alertname: 'DatasourceNoData', rulename: 'Orders per minute', datasource_uid: 'P1', ref_id: 'A' }),
    ]),
    'an error': unified([
        alert(
            { alertname: 'DatasourceError', rulename: 'Orders per minute', datasource_uid: 'P1', ref_id: 'A' },
            { annotations: { Error: 'failed to execute query A: timeout' }, values: null },
        ),
    ]),
    'a picture': unified([
        alert(
            { alertname: 'CPU' },
            {
                imageURL: 'https://grafana.acme.example/render/1.png',
                panelURL: 'https://grafana.acme.example/d/1?viewPanel=2',
            },
        ),
    ]),
    'legacy, firing': sent(
        {},
        {
            dashboardId: 1,
            evalMatches: [
                { value: 1, metric: 'Count', tags: {} },
                { value: null, metric: 'Errors', tags: { host: 'a' } },
            ],
            imageUrl: 'https://grafana.com/static/assets/img/blog/mixed_styles.png',
            message: 'Notification *Message*',
            orgId: 1,
            panelId: 2,
            ruleId: 1,
            ruleName: 'Panel Title alert',
            ruleUrl: 'http://localhost:3000/d/hZ7BuVbWz/test-dashboard?fullscreen&edit&tab=alert&panelId=2&orgId=1',
            state: 'alerting',
            tags: { 'tag name': 'tag value' },
            title: '[Alerting] Panel Title alert',
        },
    ),
    'legacy, no data': sent(
        {},
        { ruleName: 'Orders', state: 'no_data', evalMatches: null, title: '[No Data] Orders', message: '' },
    ),
    'legacy, paused': sent({}, { ruleName: 'Orders', state: 'paused', title: '[Paused] Orders' }),
    'a text of one’s own': sent({}, { text: 'CPU is *high* on web-1', severity: 'critical' }),
    OnCall: sent(
        {},
        {
            event: { type: 'alert group created', time: '2026-03-02T09:14:00Z' },
            user: null,
            alert_group: {
                id: 'I4P2',
                title: 'Disk is full',
                state: 'firing',
                permalinks: { web: 'https://grafana.acme.example/a/x' },
            },
        },
    ),
};
