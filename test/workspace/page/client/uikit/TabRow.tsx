import { Tabs, TabsItem } from '@rocket.chat/fuselage';
import type { ExperimentalTabNavigationBlock } from '@rocket.chat/ui-kit';
import type { ReactElement } from 'react';
import { bindElement } from './bindElement.mts';
import { useKit } from './KitContext.mts';

/** Tabs, of which an app says which one is chosen. */
export function TabRow({ block }: { block: ExperimentalTabNavigationBlock }): ReactElement {
    const { act } = useKit();
    return (
        <Tabs>
            {block.tabs.map((tab, index) => (
                <TabsItem
                    key={tab.actionId || index}
                    selected={tab.selected === true}
                    disabled={tab.disabled === true}
                    onClick={() => {
                        const { appId, blockId, actionId } = bindElement(block, tab);
                        void act({ appId, blockId, actionId, value: index });
                    }}
                >
                    {tab.title.text}
                </TabsItem>
            ))}
        </Tabs>
    );
}
