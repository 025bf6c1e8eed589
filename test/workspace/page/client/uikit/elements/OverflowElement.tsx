import { Menu, MenuItem, MenuItemContent } from '@rocket.chat/fuselage';
import type * as UiKit from '@rocket.chat/ui-kit';
import type { ReactElement } from 'react';
import type { Bound } from '../bindElement.mts';
import { useElement } from '../useElement.mts';

/** A menu of things to do. */
export function OverflowElement({ element }: { element: Bound<UiKit.OverflowElement> }): ReactElement {
    const { busy, act } = useElement(element, 'action', undefined);
    return (
        <Menu
            small
            title="More"
            aria-label="More"
            disabledKeys={busy ? element.options.map(({ value }) => value) : []}
            onAction={act}
        >
            {element.options.map(({ text, value }) => (
                <MenuItem key={value} textValue={text.text}>
                    <MenuItemContent>{text.text}</MenuItemContent>
                </MenuItem>
            ))}
        </Menu>
    );
}
