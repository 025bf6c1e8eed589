import { TextAreaInput, TextInput } from '@rocket.chat/fuselage';
import type * as UiKit from '@rocket.chat/ui-kit';
import { type ChangeEvent, type ReactElement, useEffect, useRef } from 'react';
import { useKit } from '../KitContext.mts';
import { asText } from '../asText.mts';
import { useElement } from '../useElement.mts';
import type { ElementProps } from './ElementProps.mts';

const rest = 700;

/** A line or an area of text; where the app wants it, it hears of what was typed after a short rest. */
export function TextElement({ element, position }: ElementProps<UiKit.PlainTextInputElement>): ReactElement {
    const { client } = useKit();
    const { actionId, multiline, placeholder, initialValue, dispatchActionConfig = [] } = element;
    const { value, change, act, error } = useElement({ ...element, dispatchActionConfig: [] }, position, initialValue);
    const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
    useEffect(
        () => () => {
            clearTimeout(resting.current);
        },
        [],
    );
    const dispatches = client === 'web' && dispatchActionConfig.includes('on_character_entered');
    const onChange = ({ target }: ChangeEvent<HTMLInputElement> | ChangeEvent<HTMLTextAreaElement>) => {
        const typed = target.value;
        change(typed);
        if (dispatches) {
            clearTimeout(resting.current);
            resting.current = setTimeout(() => {
                act(typed);
            }, rest);
        }
    };
    const shared = {
        id: actionId,
        name: actionId,
        value: asText(value),
        placeholder: placeholder?.text,
        error,
        'aria-invalid': error !== undefined,
        'aria-describedby': `${error === undefined ? '' : `${actionId}-error `}${actionId}-hint`,
    };
    return multiline ? (
        <TextAreaInput {...shared} rows={6} onChange={onChange} />
    ) : (
        <TextInput {...shared} onChange={onChange} />
    );
}
