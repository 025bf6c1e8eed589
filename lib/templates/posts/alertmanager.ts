/** What the template `alertmanager` makes of its samples, made by `npm run templates`. */
export const alertmanagerPosts = {
    firing: {
        text: ':fire: *InstanceDown* critical: Instance web-1:9100 is down <https://prometheus.example.com/graph?g0.expr=up|source> <https://alertmanager.example.com/#/silences/new?filter=%7Balertname%3D%22InstanceDown%22%2Cjob%3D%22node%22%2Cinstance%3D%22web-1%3A9100%22%7D|silence>',
        excerpt: 'web-1:9100 of job node could not be reached for 5 minutes.',
        color: '#F5455C',
    },
    group: {
        text: ':fire: *InstanceDown* 2 firing, 1 resolved · critical\n- Instance web-1:9100 is down <https://prometheus.example.com/graph?g0.expr=up|source>\n- Instance web-2:9100 is down <https://prometheus.example.com/graph?g0.expr=up|source>\n- resolved after 27m 33s: Instance db-1:9100 is down <https://prometheus.example.com/graph?g0.expr=up|source>',
    },
    resolved: {
        text: ':white_check_mark: *InstanceDown* resolved after 27m 33s: Instance db-1:9100 is down <https://prometheus.example.com/graph?g0.expr=up|source>',
    },
};
