import type { TemplateChoice } from '../templates/TemplateChoice';
import { findTemplate } from '../templates/templates';
import type { SetUpFacts } from './setUp';

/** What is left to do at the service of a template that was chosen; undefined without one. */
export function setUpFacts({ template: name = '', secret = '' }: TemplateChoice): SetUpFacts | undefined {
    const template = findTemplate(name);
    return (
        template && {
            service: template.inSentence ?? template.title,
            name: template.title,
            steps: template.steps,
            hasSecret: secret !== '',
        }
    );
}
