import { MultiSelect } from '@rocket.chat/fuselage';
import type * as UiKit from '@rocket.chat/ui-kit';
import type { ReactElement } from 'react';
import { useElement } from '../useElement.mts';
import type { ElementProps } from './ElementProps.mts';

/** Any of some options. */
export function MultiSelectElement({
    element,
    position,
    label,
}: ElementProps<UiKit.MultiStaticSelectElement>): ReactElement {
    const { actionId, options, placeholder, initialValue, initialOption } = element;
    const initial = initialValue ?? initialOption?.map(({ value }) => value);
    const { value = [], change, error, busy } = useElement(element, position, initial);
    const shown = placeholder as UiKit.TextObject | undefined;
    return (
        <MultiSelect
            id={actionId}
            aria-label={label ?? shown?.text}
            value={value as string[]}
            options={options.map((option) => [option.value, option.text.text] as [string, string])}
            placeholder={shown?.text}
            error={error}
            disabled={busy}
            onChange={change}
        />
    );
}
