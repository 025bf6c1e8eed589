import { Button, ButtonGroup, ContextualbarContent, ContextualbarFooter } from '@rocket.chat/fuselage';
import type { ReactElement } from 'react';
import { useChat } from '../ChatContext.mts';
import { SidePanel } from '../layout/SidePanel.tsx';
import type { OpenView } from './OpenView.mts';
import { useViewKit } from './useViewKit.mts';
import { ViewBody } from './ViewBody.tsx';

/** A contextual bar of an app; it goes when it is submitted, before the app hears of that. */
export function BarView({ open }: { open: OpenView }): ReactElement {
    const { interactions } = useChat();
    const kit = useViewKit(open, 'contextualBar');
    const { view } = open;
    const submit = () => void interactions.submit(open);
    return (
        <SidePanel title={view.title.text} close={() => void interactions.close(open, true)}>
            <ContextualbarContent paddingBlock={16}>
                <ViewBody open={open} kit={kit} submit={submit} />
            </ContextualbarContent>
            {(view.submit ?? view.close) && (
                <ContextualbarFooter>
                    <ButtonGroup stretch>
                        {view.close && (
                            <Button onClick={() => void interactions.close(open, false)}>{view.close.text.text}</Button>
                        )}
                        {view.submit && (
                            <Button variant={view.submit.style === 'danger' ? 'danger' : 'primary'} onClick={submit}>
                                {view.submit.text.text}
                            </Button>
                        )}
                    </ButtonGroup>
                </ContextualbarFooter>
            )}
        </SidePanel>
    );
}
