import { RadioButton } from '@rocket.chat/fuselage';
import type * as UiKit from '@rocket.chat/ui-kit';
import type { ReactElement } from 'react';
import { useElement } from '../useElement.mts';
import type { ElementProps } from './ElementProps.mts';

/** One of some options, all in sight. */
export function RadioElement({ element, position, label }: ElementProps<UiKit.RadioButtonElement>): ReactElement {
    const { actionId, options, initialOption } = element;
    const { value, change, busy } = useElement(element, position, initialOption?.value);
    return (
        <div className="choices" role="radiogroup" aria-label={label}>
            {options.map((option) => (
                <RadioButton
                    key={option.value}
                    labelChildren={option.text.text}
                    name={actionId}
                    checked={value === option.value}
                    disabled={busy}
                    onChange={() => {
                        change(option.value);
                    }}
                />
            ))}
        </div>
    );
}
