import { InputBox } from '@rocket.chat/fuselage';
import type * as UiKit from '@rocket.chat/ui-kit';
import type { ReactElement } from 'react';
import { asText } from '../asText.mts';
import { useElement } from '../useElement.mts';
import type { ElementProps } from './ElementProps.mts';

/** A day or a time. */
export function DateElement({
    element,
    position,
    label,
}: ElementProps<UiKit.DatePickerElement | UiKit.TimePickerElement>): ReactElement {
    const initial = element.type === 'datepicker' ? element.initialDate : element.initialTime;
    const { value, change, error, busy } = useElement(element, position, initial);
    return (
        <InputBox
            id={element.actionId}
            type={element.type === 'datepicker' ? 'date' : 'time'}
            aria-label={label ?? element.placeholder?.text}
            value={asText(value)}
            error={error}
            disabled={busy}
            onChange={(event) => {
                change((event.target as HTMLInputElement).value);
            }}
        />
    );
}
