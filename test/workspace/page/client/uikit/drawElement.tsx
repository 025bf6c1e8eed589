import type { BlockElement } from '@rocket.chat/ui-kit';
import type { ReactElement } from 'react';
import type { Bound } from './bindElement.mts';
import { ButtonElement } from './elements/ButtonElement.tsx';
import { ChoiceElement } from './elements/ChoiceElement.tsx';
import { DateElement } from './elements/DateElement.tsx';
import { LinearScaleElement } from './elements/LinearScaleElement.tsx';
import { MultiSelectElement } from './elements/MultiSelectElement.tsx';
import { OverflowElement } from './elements/OverflowElement.tsx';
import { PickerElement } from './elements/PickerElement.tsx';
import { RadioElement } from './elements/RadioElement.tsx';
import { SelectElement } from './elements/SelectElement.tsx';
import { TextElement } from './elements/TextElement.tsx';
import type { Position } from './useElement.mts';

/** Draws one element of a block; what clients have no part for is left out. */
export function drawElement(
    element: Bound<BlockElement>,
    position: Position,
    label?: string,
    index = 0,
): ReactElement | null {
    const key = 'actionId' in element ? element.actionId || index : index;
    const common = { position, label };
    switch (element.type) {
        case 'button':
            return <ButtonElement key={key} element={element} />;
        case 'overflow':
            return <OverflowElement key={key} element={element} />;
        case 'plain_text_input':
            return <TextElement key={key} element={element} {...common} />;
        case 'static_select':
            return <SelectElement key={key} element={element} {...common} />;
        case 'multi_static_select':
            return <MultiSelectElement key={key} element={element} {...common} />;
        case 'datepicker':
        case 'time_picker':
            return <DateElement key={key} element={element} {...common} />;
        case 'linear_scale':
            return <LinearScaleElement key={key} element={element} {...common} />;
        case 'radio_button':
            return <RadioElement key={key} element={element} {...common} />;
        case 'checkbox':
        case 'toggle_switch':
            return <ChoiceElement key={key} element={element} {...common} />;
        case 'users_select':
        case 'channels_select':
            return <PickerElement key={key} element={element} {...common} />;
        // Sections draw pictures themselves, and tabs have a block of their own; for the rest the client has no part.
        case 'image':
        case 'tab':
        case 'conversations_select':
        case 'multi_channels_select':
        case 'multi_conversations_select':
        case 'multi_users_select':
            return null;
    }
}
