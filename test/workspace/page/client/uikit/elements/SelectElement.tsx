import { Select } from '@rocket.chat/fuselage';
import type * as UiKit from '@rocket.chat/ui-kit';
import type { ReactElement } from 'react';
import { asText } from '../asText.mts';
import { useElement } from '../useElement.mts';
import type { ElementProps } from './ElementProps.mts';

/** One of some options. */
export function SelectElement({ element, position, label }: ElementProps<UiKit.StaticSelectElement>): ReactElement {
    const { actionId, options, placeholder, initialValue, initialOption } = element;
    const initial = initialValue ?? initialOption?.value;
    const { value, change, error, busy } = useElement(element, position, initial);
    const shown = placeholder as UiKit.TextObject | undefined;
    return (
        <div className="select">
            <Select
                id={actionId}
                aria-label={label ?? shown?.text ?? 'Choose'}
                value={asText(value) || null}
                options={options.map((option) => [option.value, option.text.text] as const)}
                placeholder={shown?.text}
                error={error}
                isDisabled={busy}
                onChange={change}
            />
        </div>
    );
}
