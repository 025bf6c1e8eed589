/** What the template `zabbix` makes of its samples, made by `npm run templates`. */
export const zabbixPosts = {
    problem: {
        text: ':warning: *db-1* average: <https://zabbix.example.com/tr_events.php?triggerid=14032&eventid=10528|Zabbix agent is not available (for 3m)> · Current state: not available (0)',
    },
    acknowledged: {
        text: '*db-1* Ana Souza acknowledged <https://zabbix.example.com/tr_events.php?triggerid=14032&eventid=10528|Zabbix agent is not available (for 3m)>',
        excerpt: 'Restarting the agent',
        color: '#9EA2A8',
    },
    resolved: {
        text: ':white_check_mark: *db-1* resolved after 27m 9s: <https://zabbix.example.com/tr_events.php?triggerid=14032&eventid=10528|Zabbix agent is not available (for 3m)>',
    },
};
