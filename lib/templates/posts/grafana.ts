/** What the template `grafana` makes of its samples, made by `npm run templates`. */
export const grafanaPosts = {
    firing: {
        text: ':warning: *HighCPU* warning: CPU of web-1 above 90 % for 5 minutes <https://grafana.example.com/alerting/grafana/fdx7k2/view|source> <https://grafana.example.com/alerting/silence/new?alertmanager=grafana|silence> <https://runbooks.example.com/high-cpu|runbook>',
    },
    group: {
        text: ':warning: *HighCPU* 2 firing · warning\n- CPU of web-1 above 90 % for 5 minutes <https://grafana.example.com/alerting/grafana/fdx7k2/view|source>\n- CPU of web-2 above 90 % for 5 minutes <https://grafana.example.com/alerting/grafana/fdx7k2/view|source>\n…and 2 more',
    },
    resolved: {
        text: ':white_check_mark: *HighCPU* resolved after 27m 30s: CPU of web-1 above 90 % for 5 minutes <https://grafana.example.com/alerting/grafana/fdx7k2/view|source> <https://runbooks.example.com/high-cpu|runbook>',
    },
    nodata: { text: ':warning: *Queue length* no data: No metrics from the queue' },
    legacy: {
        text: ':fire: *CPU alert* firing: CPU is too high <https://grafana.example.com/d/12/nodes?tab=alert|source>\n- web-1 CPU: 92.1',
    },
};
