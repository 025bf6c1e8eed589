import { Field, FieldError, FieldHint, FieldLabel, FieldRow } from '@rocket.chat/fuselage';
import type { InputBlock } from '@rocket.chat/ui-kit';
import type { ReactElement, ReactNode } from 'react';
import { useKit } from './KitContext.mts';

/** A field with its label, its hint, and what the app says is wrong with what stands in it; bars show no such errors. */
export function InputField({
    block: { label, hint },
    actionId,
    children,
}: {
    block: InputBlock;
    actionId: string;
    children: ReactNode;
}): ReactElement {
    const { errorOf, surface } = useKit();
    const error = surface === 'contextualBar' ? undefined : errorOf(actionId);
    return (
        <Field>
            <FieldLabel htmlFor={actionId}>{label.text}</FieldLabel>
            <FieldRow>{children}</FieldRow>
            {error !== undefined && (
                <FieldError id={`${actionId}-error`} role="alert">
                    {error}
                </FieldError>
            )}
            {hint && <FieldHint id={`${actionId}-hint`}>{hint.text}</FieldHint>}
        </Field>
    );
}
