import { alertmanager } from './alertmanager/template';
import { bitbucket } from './bitbucket/template';
import { bitbucketServer } from './bitbucketServer/template';
import { gitea } from './gitea/template';
import { github } from './github/template';
import { gitlab } from './gitlab/template';
import { grafana } from './grafana/template';
import { jenkins } from './jenkins/template';
import { jira } from './jira/template';
import { json } from './json/template';
import { pagerduty } from './pagerduty/template';
import { sentry } from './sentry/template';
import { slack } from './slack/template';
import type { Template } from './Template';
import { trello } from './trello/template';
import { uptimeKuma } from './uptimeKuma/template';
import { uptimerobot } from './uptimerobot/template';
import { zabbix } from './zabbix/template';

/** Every template, in the order in which they are listed. */
export const templates: readonly Template[] = [
    github,
    gitlab,
    bitbucket,
    bitbucketServer,
    gitea,
    jira,
    grafana,
    alertmanager,
    sentry,
    uptimeKuma,
    uptimerobot,
    zabbix,
    pagerduty,
    jenkins,
    trello,
    json,
    slack,
];

/** The name of each template. */
export function templateNames(): string[] {
    return templates.map(({ name }) => name);
}

/** The template name that each other name stands for. */
export function templateNicknames(): Record<string, string> {
    return Object.fromEntries(templates.flatMap(({ name, otherNames }) => otherNames.map((it) => [it, name])));
}

/** What the service of each template is called. */
export function templateTitles(): Record<string, string> {
    return Object.fromEntries(templates.map(({ name, title }) => [name, title]));
}

/** The options of all templates, each once. */
export function optionsOfTemplates(): string[] {
    return [...new Set(templates.flatMap(({ options }) => options))];
}

/** The template of a name or another name; case is ignored. */
export function findTemplate(name: string): Template | undefined {
    const wanted = name.toLowerCase();
    return templates.find((it) => it.name === wanted || it.otherNames.includes(wanted));
}
