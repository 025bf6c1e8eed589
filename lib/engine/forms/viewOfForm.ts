import type { Form } from '../../forms/buildForm';
import { code, exact } from '../../replies/parts/markdown';
import type { View, ViewParts } from '../blocks/formView';
import { formView } from '../blocks/formView';
import type { Runtime } from '../Invocation';
import type { LoadedForm } from './LoadedForm';

/** A form as the view of an opened one, new or updated. */
export function viewOfForm(
    { subcommand, content: { integration } }: LoadedForm,
    form: Form,
    parts: Pick<ViewParts, 'id' | 'more' | 'problem'>,
    { services }: Pick<Runtime, 'services'>,
): View {
    const { appId, messages } = services.environment;
    const about = integration && `${code(integration.values.name)} · ${exact(integration.id)}`;
    return formView(form, { ...parts, appId, subcommand: subcommand.name, about }, messages);
}
