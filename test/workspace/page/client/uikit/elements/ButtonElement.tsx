import { Button } from '@rocket.chat/fuselage';
import type * as UiKit from '@rocket.chat/ui-kit';
import type { ReactElement } from 'react';
import type { Bound } from '../bindElement.mts';
import { useKit } from '../KitContext.mts';
import { useElement } from '../useElement.mts';

/** A button; one with an address opens it (mobile does not) and tells the app as well. */
export function ButtonElement({ element }: { element: Bound<UiKit.ButtonElement> }): ReactElement {
    const { client } = useKit();
    const { busy, act } = useElement(element, 'action', undefined);
    const { text, value, url, style } = element;
    return (
        <Button
            size="small"
            variant={style}
            // Not `disabled`, which takes the focus away: a dialog that was opened gives it back to where it was.
            aria-disabled={busy}
            onClick={() => {
                if (busy) {
                    return;
                }
                if (url && client === 'web' && /^https?:/i.test(url)) {
                    window.open(url, '_blank', 'noopener,noreferrer');
                }
                act(value);
            }}
        >
            {text.text}
        </Button>
    );
}
