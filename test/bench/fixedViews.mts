import { create } from '../../commands/create.ts';
import { formSource } from '../../lib/dispatch/formSource.ts';
import { formView } from '../../lib/engine/blocks/formView.ts';
import { buildForm } from '../../lib/forms/buildForm.ts';
import { en } from '../../lib/messages/languages/en.ts';

/** The views that the app shows of a new integration, before and after the choice that is measured: for another app to show as they are. */
export function fixedViews(appId: string): { opened: object; chosen: object } {
    const source = formSource(create, { typed: {}, here: '#general' });
    const show = (chosen: Record<string, string>) =>
        formView(buildForm(source, chosen), { appId, id: 'floor-view', subcommand: create.name, more: false }, en);
    return { opened: show({}), chosen: show({ type: 'outgoing' }) };
}
