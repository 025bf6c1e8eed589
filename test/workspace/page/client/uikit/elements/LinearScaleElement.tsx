import { Button, ButtonGroup } from '@rocket.chat/fuselage';
import type * as UiKit from '@rocket.chat/ui-kit';
import type { ReactElement } from 'react';
import { useElement } from '../useElement.mts';
import type { ElementProps } from './ElementProps.mts';

/** One of some numbers in a row. */
export function LinearScaleElement({ element, position, label }: ElementProps<UiKit.LinearScaleElement>): ReactElement {
    const { minValue = 0, maxValue = 10, initialValue, preLabel, postLabel } = element;
    const { value, change, busy } = useElement(element, position, initialValue);
    const points = Array.from({ length: maxValue - minValue + 1 }, (_, index) => String(minValue + index));
    return (
        <div role="group" aria-label={label ?? preLabel?.text}>
            {preLabel?.text}
            <ButtonGroup wrap>
                {points.map((point) => (
                    <Button
                        key={point}
                        size="small"
                        square
                        variant={String(value) === point ? 'primary' : 'secondary'}
                        aria-pressed={String(value) === point}
                        disabled={busy}
                        onClick={() => {
                            change(point);
                        }}
                    >
                        {point}
                    </Button>
                ))}
            </ButtonGroup>
            {postLabel?.text}
        </div>
    );
}
