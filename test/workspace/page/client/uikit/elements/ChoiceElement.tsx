import { CheckBox, ToggleSwitch } from '@rocket.chat/fuselage';
import type * as UiKit from '@rocket.chat/ui-kit';
import { type ReactElement, useState } from 'react';
import { useElement } from '../useElement.mts';
import type { ElementProps } from './ElementProps.mts';

/**
 * Boxes to tick and switches, as broken as the web client's: the value is the option that was clicked, whether it was switched
 * on or off; in a field it cannot be unticked, and a switch without `initialOptions` fails.
 */
export function ChoiceElement({
    element,
    position,
    label,
}: ElementProps<UiKit.CheckboxElement | UiKit.ToggleSwitchElement>): ReactElement {
    const { type, options, initialOptions } = element;
    const given = type === 'checkbox' ? (initialOptions ?? []) : readSwitched(initialOptions);
    const initial = given.map(({ value }) => value);
    const { value, change, busy } = useElement(element, position, initial);
    const [ticked, setTicked] = useState<readonly string[]>(initial);
    const Part = type === 'checkbox' ? CheckBox : ToggleSwitch;
    const isTicked = (option: string) =>
        position === 'action' ? ticked.includes(option) : String(value).includes(option);
    return (
        <div className="choices" role="group" aria-label={label}>
            {options.map((option) => (
                <Part
                    key={option.value}
                    labelChildren={option.text.text}
                    checked={isTicked(option.value)}
                    disabled={busy}
                    onChange={() => {
                        const others = ticked.filter((it) => it !== option.value);
                        setTicked(ticked.includes(option.value) ? others : [...ticked, option.value]);
                        change(option.value);
                    }}
                />
            ))}
        </div>
    );
}

function readSwitched(initialOptions: UiKit.Option[] | undefined): UiKit.Option[] {
    if (!initialOptions) {
        throw new Error('A toggle_switch without initialOptions ends the web client’s view');
    }
    return initialOptions;
}
